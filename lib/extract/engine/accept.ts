import type { Refusal } from '../../model/report'
import type { Language } from '../languages/types'
import type { Reading } from './read'
import type { Token } from './tokens'

const VEHICLES = new Set(['flights', 'buses', 'trains', 'vehicles'])
const LOOK_BACK = 14

/** Whether a figure without a noun still counts people: "640 had got to", "a total of 491". */
function bareCounts(
  tokens: readonly Token[],
  reading: Reading,
  k: number,
  accepted: boolean,
  language: Language,
): boolean {
  const { quantity, population } = reading.counted[k] ?? {}
  if (!quantity || !population) return false
  if (population.by === 'pronoun' || quantity.total) return true
  for (
    let i = quantity.first - 1;
    i >= Math.max(reading.sentence.first, quantity.first - LOOK_BACK);
    i--
  )
    if (language.totals.has(tokens[i]?.key ?? '')) return true
  const before = tokens[quantity.first - 1]
  const beforeThat = tokens[quantity.first - 2]
  const following = tokens[quantity.last]
  const nearest = reading.counted.slice(0, k).findLast((c) => c.population.by === 'noun')
  if (nearest && VEHICLES.has(nearest.population.unit) && !quantity.digits) return false
  // "15 others", "700 more"
  if (population.last > quantity.last && (accepted || quantity.digits)) return true
  // "The 227, who entered at Argeen"
  const who = tokens[following?.text === ',' ? quantity.last + 1 : quantity.last]
  if (before && language.articles.has(before.key) && who && language.relatives.has(who.key))
    return true
  // "500 students of Nepal, 38 of Bhutan"
  if (
    accepted &&
    following &&
    language.ofPhrase.of.has(following.key) &&
    population.nationality.length > 0
  )
    return true
  // "of whom 21", "of them 21"
  if (
    before &&
    beforeThat &&
    language.ofPhrase.of.has(beforeThat.key) &&
    language.ofPhrase.pronouns.has(before.key)
  )
    return true
  const governed = reading.governed[k]
  const follows = governed && governed.trigger.first >= quantity.last && governed.cost <= 3
  if (follows && governed.trigger.event && (quantity.digits || accepted)) return true
  const next = tokens[quantity.last]
  const role = language.prepositions.at(tokens, quantity.last)
  if (accepted && quantity.digits && next && (quantity.more || language.means.has(next.key)))
    return true
  if (accepted && (role || !next || next.kind === 'mark')) return quantity.digits || role !== null
  return false
}

/** Why a figure is no claim, judged by what it counts alone; null where it counts people. */
export function refusalOf(
  tokens: readonly Token[],
  reading: Reading,
  k: number,
  accepted: boolean,
  language: Language,
): Refusal | null {
  const { quantity, population } = reading.counted[k] ?? {}
  if (!quantity || !population) return 'not_people'
  if (quantity.refuse) return quantity.refuse
  // "one of them" points back at somebody.
  if (quantity.value === 1 && population.by === 'pronoun') return 'refers_back'
  if (population.refuse) return population.refuse
  if (population.by === 'noun') {
    const bearer = population.unit !== 'people' && population.unit !== 'families'
    return bearer && population.unit !== 'households' && !isSubject(reading, k)
      ? 'not_people'
      : null
  }
  const raw = tokens[quantity.figure]?.text ?? ''
  if (
    /^(?:19|20)\d\d$/.test(raw) &&
    population.last === quantity.last &&
    quantity.qualifier === 'exact' &&
    !quantity.total
  )
    return 'date'
  return bareCounts(tokens, reading, k, accepted, language) ? null : 'not_people'
}

/** Flights and buses are claims where they are the subject, not where they carry a figure. */
function isSubject(reading: Reading, k: number): boolean {
  const { quantity, population } = reading.counted[k] ?? {}
  const governed = reading.governed[k]
  if (!quantity || !population || !governed?.trigger.event || governed.trigger.weak) return false
  if (population.unit === 'vehicles' || governed.cost > 12) return false
  if (governed.trigger.first < quantity.first) return false
  return !reading.counted.some(
    (c, other) => other !== k && c.population.unit === 'people' && c.population.by === 'noun',
  )
}
