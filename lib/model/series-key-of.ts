import type { ListedClaim } from './claim'
import { seriesGroup } from './series-id'
import type { SeriesKey } from './series'

/** The undivided series that a claim speaks of: its population, origin, event and unit. */
export function seriesKeyOf(
  c: Pick<ListedClaim, 'crisis' | 'population' | 'origin' | 'event' | 'unit'>,
): SeriesKey {
  const nationality = [...c.population.nationality].sort()
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
