import type { Body } from '@/lib/model/body'
import type { Group, ListedClaim, Part } from '@/lib/model/claim'
import { countryName, demonym, isCountry } from '@/lib/places'
import { destinationCountries } from '@/lib/view/claim-reading'
import { m } from '@/messages'

const name = (code: string) => countryName(code, m.locale)

/** A country's name, or the words for "none stated". */
export const countryOr = (code: string | null, otherwise: string) =>
  code === null || code === 'any' ? otherwise : name(code)

/** The most countries that a label names; the evidence names them all. */
const MOST_NAMED = 4

/** A population as a list names it: "India", "Indian students", "Refugees", "India and Nepal". */
export function populationLabel(nationality: readonly string[], group: Group): string {
  const isWhole = group === 'nationals' || group === 'people'
  if (nationality.length > MOST_NAMED) {
    const others = nationality.length - MOST_NAMED + 1
    return m.words.andOthers(nationality.slice(0, MOST_NAMED - 1).map(name), others)
  }
  if (nationality.length > 0 && isWhole) return m.format.list(nationality.map(name))
  const phrase = m.sentence.population(nationality.map(demonym), group)
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/** The destinations of a claim as a cell writes them: "Moldova, Romania +" where the list is open. */
export function destinationsLabel(
  c: Pick<ListedClaim, 'destinations' | 'destinationScope'>,
): string {
  const names = destinationCountries(c).map(name)
  if (names.length === 0) return m.words.none
  if (c.destinationScope === 'each') return m.claims.each(names.join(', '))
  return names.join(', ') + (c.destinationScope === 'including' ? ' +' : '')
}

/** Keys of countries are codes; everything else is written as it was found. */
export const partLabel = ({ dimension, key }: Part) =>
  `${m.words.dimension[dimension]}: ${isCountry(key) ? name(key) : key}`

/** One claim as a sentence with its speaker, day and qualifier. */
export function claimInWords(c: ListedClaim): string {
  return m.sentence.claim({
    speaker: c.speaker,
    publisher: c.publisher,
    published: c.published,
    asOf: c.asOf,
    quantity: c,
    nationality: c.population.nationality.map(demonym),
    group: c.population.group,
    unit: c.unit,
    event: c.event,
    measure: c.measure,
    origin: c.origin.country && name(c.origin.country),
    destinations: destinationCountries(c).map(name),
    scope: c.destinationScope,
    part: c.part,
  })
}

/** Speaker as the report names it, then its body where that says more. */
export function speakerLabel(c: ListedClaim, bodies: Readonly<Record<string, Body>>): string {
  if (c.speaker === null) return m.claims.own
  const body = c.body === null ? undefined : bodies[c.body]
  return body?.name ?? c.speaker
}
