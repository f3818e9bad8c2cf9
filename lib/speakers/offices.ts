import type { BodyKind } from '../model/body'

export interface Office {
  /** The last part of a body's id. */
  slug: string
  kind: BodyKind
  /** How a body of this office is named; the country follows. */
  title: string
  /** True where the office stands in another country, which tells two of them apart. */
  abroad: boolean
}

const office = (slug: string, kind: BodyKind, title: string, abroad = false): Office => ({
  slug,
  kind,
  title,
  abroad,
})

const FOREIGN = office('foreign-ministry', 'government', 'Ministry of Foreign Affairs of')
const DEFENCE = office('defence-ministry', 'government', 'Ministry of Defence of')
const INTERIOR = office('interior-ministry', 'government', 'Ministry of the Interior of')
const HEALTH = office('health-ministry', 'government', 'Ministry of Health of')
const AVIATION = office('civil-aviation-ministry', 'government', 'Ministry of Civil Aviation of')
const EDUCATION = office('education-ministry', 'government', 'Ministry of Education of')
const EMBASSY = office('embassy', 'embassy', 'Embassy of', true)
const CONSULATE = office('consulate', 'embassy', 'Consulate of', true)
const BORDER = office('border-guard', 'border_service', 'Border guard of')
const POLICE = office('police', 'police', 'Police of')
const AIR_FORCE = office('air-force', 'military', 'Air force of')
const NAVY = office('navy', 'military', 'Navy of')
const ARMY = office('armed-forces', 'military', 'Armed forces of')
export const GOVERNMENT = office('government', 'government', 'Government of')
const SOURCES = office('sources', 'government', 'Unnamed officials of')

/**
 * The words of an office, folded; the country's words are taken out before. Longer phrases stand
 * before the shorter ones that they contain, since the first that is found is taken.
 */
export const OFFICES: readonly (readonly [phrase: string, Office])[] = [
  ['ministry of foreign affairs and international cooperation', FOREIGN],
  ['ministry for europe and foreign affairs', FOREIGN],
  ['ministry of foreign affairs', FOREIGN],
  ['ministry for foreign affairs', FOREIGN],
  ['ministry of external affairs', FOREIGN],
  ['minister of state for external affairs', FOREIGN],
  ['minister of state for foreign affairs', FOREIGN],
  ['state minister for foreign affairs', FOREIGN],
  ['department of foreign affairs and trade', FOREIGN],
  ['department of foreign affairs', FOREIGN],
  ['federal foreign office', FOREIGN],
  ['minister of foreign affairs', FOREIGN],
  ['minister for foreign affairs', FOREIGN],
  ['minister of external affairs', FOREIGN],
  ['external affairs ministry', FOREIGN],
  ['external affairs minister', FOREIGN],
  ['foreign affairs ministry', FOREIGN],
  ['foreign affairs minister', FOREIGN],
  ['vice foreign minister', FOREIGN],
  ['deputy foreign minister', FOREIGN],
  ['foreign ministry', FOREIGN],
  ['foreign minister', FOREIGN],
  ['foreign office', FOREIGN],
  ['foreign secretary', FOREIGN],
  ['ministry of defence', DEFENCE],
  ['ministry of defense', DEFENCE],
  ['defence ministry', DEFENCE],
  ['defense ministry', DEFENCE],
  ['defence minister', DEFENCE],
  ['defense minister', DEFENCE],
  ['defence secretary', DEFENCE],
  ['ministry of internal affairs', INTERIOR],
  ['ministry of interior', INTERIOR],
  ['interior ministry', INTERIOR],
  ['interior minister', INTERIOR],
  ['ministry of health', HEALTH],
  ['health ministry', HEALTH],
  ['health minister', HEALTH],
  ['ministry of civil aviation', AVIATION],
  ['civil aviation ministry', AVIATION],
  ['civil aviation minister', AVIATION],
  ['ministry of education and science', EDUCATION],
  ['ministry of education', EDUCATION],
  ['education ministry', EDUCATION],
  ['education minister', EDUCATION],
  ['consulate general', CONSULATE],
  ['consul general', CONSULATE],
  ['consulate', CONSULATE],
  ['high commission', EMBASSY],
  ['embassy', EMBASSY],
  ['ambassador', EMBASSY],
  ['border guard service', BORDER],
  ['border guards', BORDER],
  ['border guard', BORDER],
  ['border service', BORDER],
  ['border police', BORDER],
  ['national police', POLICE],
  ['police', POLICE],
  ['air force', AIR_FORCE],
  ['navy', NAVY],
  ['armed forces', ARMY],
  ['military', ARMY],
  ['army', ARMY],
  ['federal government', GOVERNMENT],
  ['government officials', SOURCES],
  ['government official', SOURCES],
  ['government', GOVERNMENT],
  ['authorities', GOVERNMENT],
  ['prime minister office', GOVERNMENT],
  ['deputy prime minister', GOVERNMENT],
  ['prime minister', GOVERNMENT],
  ['president office', GOVERNMENT],
  ['office of president', GOVERNMENT],
  ['president', GOVERNMENT],
  ['cabinet', GOVERNMENT],
  ['senior officials', SOURCES],
  ['senior official', SOURCES],
  ['officials', SOURCES],
  ['official', SOURCES],
]

/** An office that a person holds: a name may follow, and the body speaks through it. */
export const HELD_BY_PERSON = /(?:minister|secretary|ambassador|consul general|president)$/

/** Words that stand around an office and change nothing of who speaks. */
export const AROUND: ReadonlySet<string> = new Set(
  'of for in to at and by from its spokesman spokeswoman spokesperson spokespersons statement release official state federal republic'.split(
    ' ',
  ),
)
