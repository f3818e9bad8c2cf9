import type { Surroundings } from './bare'

/** After flights, a bare figure up to this many counts flights. */
export const FLEET = 60

/** "The 11 civilian ones, ten to Delhi and one to Mumbai": parts of a count that is not of people. */
export function sharesFleet({ reading: { counted }, k, tokens, language }: Surroundings): boolean {
  const bare = (at: number) => counted[at]?.population.by === 'bare'
  let last = k
  while (bare(last + 1)) last++
  let sum = 0
  for (let first = last; bare(first); first--) {
    sum += counted[first]?.quantity.value ?? 0
    if (sum > FLEET) return false
    if (first > k || first === last) continue
    for (let at = 0; at < first; at++) {
      const { quantity, population } = counted[at] ?? {}
      const people = population?.by === 'noun' && population.unit === 'people' && !population.refuse
      // "of the 18, four went to Romania" is of people.
      const part = language.ofPhrase.of.has(tokens[(quantity?.first ?? 0) - 2]?.key ?? '')
      const listed = quantity && language.prepositions.at(tokens, quantity.last) !== null
      if (quantity?.value === sum && !people && !part && !listed) return true
    }
  }
  return false
}
