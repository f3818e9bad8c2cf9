import type { ListedClaim } from './claim'
import { seriesGroup } from './series-id'
import type { SeriesKey } from './series'

/** The undivided series that a claim speaks of: its population, origin, event and unit. */
export function seriesKeyOf(
  c: Pick<ListedClaim, 'crisis' | 'population' | 'origin' | 'event' | 'unit'>,
): SeriesKey {
  const stated = c.population.nationality
  const nationality = stated.length > 1 ? [...stated].sort() : stated
  return {
    crisis: c.crisis ?? 'any',
    nationality,
    group: seriesGroup(nationality, c.population.group),
    origin: c.origin.country,
    event: c.event,
    unit: c.unit,
    destination: null,
    limits: [],
  }
}
