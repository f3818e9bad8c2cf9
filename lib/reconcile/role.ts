import { destinationCountries, OUT_EVENTS, type Claim } from '../model/claim'
import type { SeriesKey } from '../model/series'

/** Events that only grow; the others are true on their own day alone. */
export const isCumulative = (event: SeriesKey['event']) =>
  event === 'out_of_danger' || (OUT_EVENTS as readonly string[]).includes(event)

/** A total binds from both sides; everything else is a part, and why it is one. */
export type Role = 'total' | 'smaller_group' | 'increment' | 'stock' | 'part' | 'limited'

/**
 * Countries that a figure is limited to: "total", and neither the origin nor their own country.
 * Of those who stay or wait, the ones who want to go home are some of all.
 */
function thirdCountries(c: Claim): string[] {
  if (c.destinationScope !== 'total' && c.destinationScope !== 'each') return []
  const isStock = !isCumulative(c.event) && c.event !== 'planned'
  const nationality = isStock ? [] : c.population.nationality
  return destinationCountries(c).filter(
    (country) => country !== c.origin.country && !nationality.includes(country),
  )
}

/** What is left of a claim's parts once those that the series itself is limited to are gone. */
export const partsIn = (c: Claim, key: SeriesKey) =>
  c.part.filter(
    (p) =>
      !(p.dimension === 'destination' && p.key === key.destination) &&
      !key.limits.some((l) => l.dimension === p.dimension && l.key === p.key),
  )

/**
 * Rule 3: whether a claim covers the whole of a series and may bind it from both sides, or a part
 * of it, which binds from below. Null where it says nothing of the series.
 */
export function roleOf(c: Claim, key: SeriesKey): Role | null {
  const cumulative = isCumulative(key.event)
  if (c.measure === 'increment' && !cumulative && key.event !== 'planned') return null
  // A smaller group is within its nationality: students are nationals.
  if (c.population.group !== key.group && !(isNational(c) && key.group === 'nationals'))
    return 'smaller_group'
  if (c.measure === 'increment') return 'increment'
  if (cumulative && c.measure === 'stock') return 'stock'
  if (partsIn(c, key).length > 0) return 'part'
  return key.destination === null && thirdCountries(c).length > 0 ? 'limited' : 'total'
}

const isNational = (c: Claim) =>
  c.population.nationality.length > 0 && ['people', 'nationals'].includes(c.population.group)
