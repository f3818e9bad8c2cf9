import type { Event, Group, Measure, Part, Qualifier, Scope, Unit } from '@/lib/model/claim'
import { list, longDay, n } from './format'

/** What a sentence about one claim needs, names already looked up. Days are ISO days. */
export interface SentenceParts {
  /** The body or speaker; null where the report speaks in its own voice. */
  speaker: string | null
  publisher: string | null
  published: string | null
  asOf: string | null
  quantity: QuantityParts
  nationality: string[]
  group: Group
  unit: Unit
  event: Event | 'out_of_danger'
  measure: Measure
  origin: string | null
  destinations: string[]
  scope: Scope
  part: Part[]
}

export interface QuantityParts {
  value: number
  valueMax: number | null
  qualifier: Qualifier
  /** The words of the report, and its language: English words are kept as they were printed. */
  asWritten?: string | null
  language?: string | null
}

const WORDS: Record<Qualifier, string> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  at_least: 'at least ',
  at_most: 'at most ',
  range: '',
}

/** "more than 20,000" where an English report says so, else "at least 20,000". Never without its qualifier. */
export function quantityPhrase(q: QuantityParts): string {
  if (q.qualifier === 'range') {
    return q.valueMax === null ? n(q.value) : `${n(q.value)} to ${n(q.valueMax)}`
  }
  const printed = /^([a-z][a-z ]*[a-z]) ([\d,]+)$/i.exec(q.asWritten?.trim() ?? '')
  const isSame = Number(printed?.[2]?.replaceAll(',', '')) === q.value
  if (printed?.[1] && isSame && q.qualifier !== 'exact' && q.language === 'en') {
    const words = printed[1]
    return `${words.charAt(0).toLowerCase()}${words.slice(1)} ${n(q.value)}`
  }
  return WORDS[q.qualifier] + n(q.value)
}

const GROUP_NOUN: Record<Group, [one: string, many: string]> = {
  nationals: ['national', 'nationals'],
  students: ['student', 'students'],
  staff: ['staff member', 'staff members'],
  foreigners: ['foreigner', 'foreigners'],
  refugees: ['refugee', 'refugees'],
  children: ['child', 'children'],
  families: ['person in a family', 'people in families'],
  people: ['person', 'people'],
}

const UNIT_NOUN: Record<Exclude<Unit, 'people'>, [one: string, many: string]> = {
  families: ['family', 'families'],
  households: ['household', 'households'],
  flights: ['flight', 'flights'],
  buses: ['bus', 'buses'],
  trains: ['train', 'trains'],
  vehicles: ['vehicle', 'vehicles'],
}

/** The group as a noun: whoever has a nationality is a national, a person without one is just that. */
function groupNoun(group: Group, named: boolean, one: boolean): string {
  const isPlain = group === 'people' || group === 'nationals' || (named && group === 'foreigners')
  return GROUP_NOUN[isPlain ? (named ? 'nationals' : 'people') : group][one ? 0 : 1]
}

/** "Indian nationals", "1 Kenyan student", "flights carrying Indian nationals". Demonyms come from lib/places. */
export function populationPhrase(
  demonyms: readonly string[],
  group: Group,
  unit: Unit = 'people',
  one = false,
): string {
  const named = demonyms.length > 0
  const adjective = named ? `${list(demonyms)} ` : ''
  if (unit === 'people') return adjective + groupNoun(group, named, one)
  const counted = UNIT_NOUN[unit][one ? 0 : 1]
  const people = groupNoun(group, named, false)
  if (unit === 'families' || unit === 'households') {
    const isKind = group === 'students' || group === 'staff' || group === 'refugees'
    return adjective + (isKind ? `${counted} of ${people}` : counted)
  }
  return named || group !== 'people' ? `${counted} carrying ${adjective}${people}` : counted
}

type ClauseParts = Pick<
  SentenceParts,
  'event' | 'measure' | 'origin' | 'destinations' | 'scope' | 'unit' | 'part' | 'quantity'
>

const ARTICLE =
  /^(?:Philippines|Netherlands|United .*|Bahamas|Gambia|Maldives|Seychelles|Comoros|Vatican|.* Islands|.* Republic|Republic of .*|Democratic Republic .*|DR Congo)$/

/** "the Philippines", but "Poland". */
export const land = (name: string) => (ARTICLE.test(name) ? `the ${name}` : name)

function destinationPhrase(p: ClauseParts, preposition: 'to' | 'in' | 'for'): string {
  const abroad = p.destinations.filter((name) => name !== p.origin)
  if (abroad.length === 0) return ''
  const names = list(abroad.map(land))
  if (p.scope === 'each' && abroad.length > 1) return ` ${preposition} each of ${names}`
  if (p.scope === 'including') return ` ${preposition} ${names} among other places`
  return ` ${preposition} ${names}${abroad.length > 1 ? ' together' : ''}`
}

/** The predicate, in the past: "had left Ukraine", "had arrived in Poland and Romania together". */
export function clause(p: ClauseParts): string {
  const origin = p.origin === null ? null : land(p.origin)
  const isWithin =
    p.origin !== null && p.destinations.length > 0 && p.destinations.every((d) => d === p.origin)
  const from = origin ? ` ${isWithin ? 'within' : 'from'} ${origin}` : ''
  const one = p.quantity.value === 1 && p.quantity.valueMax === null
  const was = one ? 'was' : 'were'
  const isOne = p.measure === 'increment'
  const had = isOne ? '' : 'had '
  const people = p.unit === 'people' || p.unit === 'families' || p.unit === 'households'
  switch (p.event) {
    case 'evacuated':
      if (!people) return `${had}left${origin ? ` ${origin}` : ''}${destinationPhrase(p, 'for')}`
      return `${isOne ? was : 'had been'} evacuated${from}${destinationPhrase(p, 'to')}`
    case 'left':
      return `${had}left${origin ? ` ${origin}` : ''}${destinationPhrase(p, 'for')}`
    case 'arrived':
      return `${had}arrived${isWithin ? '' : destinationPhrase(p, 'in')}${from}`
    case 'returned_home':
      return `${had}${people ? 'returned home' : 'come home'}${from}`.replace(/^come/, 'came')
    case 'remaining':
      return `${was} still in ${origin ?? 'the country'}`
    case 'awaiting':
      return `${was} waiting to leave${origin ? ` ${origin}` : ''}${destinationPhrase(p, 'for')}`
    case 'registered':
      return `${was} registered or living ${origin ? `in ${origin}` : 'there'}`
    case 'planned':
      return people
        ? `${was} to be brought out${origin ? ` of ${origin}` : ''}${destinationPhrase(p, 'to')}`
        : `${was} to leave${origin ? ` ${origin}` : ''}${destinationPhrase(p, 'for')}`
    case 'out_of_danger':
      return `${had}got out${origin ? ` of ${origin}` : ''}`
  }
}

const INSTITUTION =
  /\b(?:ministry|ministries|embassy|embassies|consulate|government|department|police|guards?|service|agency|authority|authorities|office|council|army|forces?|navy|committee|commission|minister|president|presidency|foreign affairs|nations|union|red cross|red crescent|bureau|directorate|administration|parliament|headquarters|pentagon|kremlin|white house)\b/i

/** "Foreign Minister Marise Payne": a person with an office before the name takes no article. */
const TITLED = /\b(?:Minister|President|Ambassador|Consul|Secretary|Commissioner|Spokes\w+) \p{Lu}/u
const POSSESSED = /^\S+(?: \S+)?[’']s? /

/** "the Polish Border Guard", but "India's Ministry", "UNHCR" and "Retno Marsudi" as they are. */
export const withArticle = (speaker: string) =>
  INSTITUTION.test(speaker) &&
  !/^the /i.test(speaker) &&
  !TITLED.test(speaker) &&
  !POSSESSED.test(speaker)
    ? `the ${speaker}`
    : speaker

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The day of the figure, after the figure: a total is true by it, everything else on it. */
const atDay = (p: SentenceParts) =>
  p.asOf === null
    ? ''
    : ` ${p.measure === 'cumulative' && p.event !== 'planned' ? 'by' : 'on'} ${longDay(p.asOf)}`

/**
 * One claim as a sentence in the past tense, with its speaker and its qualifier. "Said on" only
 * where the figure is true for the day of the report; else the day stands with the figure.
 */
export function claimSentence(p: SentenceParts): string {
  const one = p.quantity.value === 1 && p.quantity.valueMax === null
  const what = `${quantityPhrase(p.quantity)} ${populationPhrase(p.nationality, p.group, p.unit, one)} ${clause(p)}`
  const speaker = p.speaker === null ? p.publisher : withArticle(p.speaker)
  if (!speaker) return `A report said that ${what}${atDay(p)}.`
  const said = `${capital(speaker)} ${p.speaker === null ? 'reported' : 'said'}`
  const isOfTheDay = p.asOf !== null && p.asOf === p.published && p.event !== 'planned'
  if (isOfTheDay) return `${said} on ${longDay(p.asOf ?? '')} that ${what}.`
  if (p.asOf === null && p.published)
    return `${said}, in a report of ${longDay(p.published)}, that ${what}.`
  return `${said} that ${what}${atDay(p)}.`
}
