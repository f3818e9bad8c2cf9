import { OUT_EVENTS } from '../model/claim'
import { formatSeriesId } from '../model/series-id'
import type { Series, SeriesKey, SeriesPoint } from '../model/series'

const OUT: ReadonlySet<string> = new Set(OUT_EVENTS)

const isUndivided = (s: SeriesKey) =>
  s.unit === 'people' && s.destination === null && s.limits.length === 0

/** The id of who is out of danger, of a series that counts some of them; null for all others. */
export const outIdOf = (s: SeriesKey): string | null =>
  isUndivided(s) && OUT.has(s.event) ? formatSeriesId({ ...s, event: 'out_of_danger' }) : null

/** The point that holds on a day. */
export function leastOn({ points }: Series, day: string): SeriesPoint | null {
  return points.findLast((p) => p.day <= day) ?? null
}

/**
 * Rule 11: of one population, the greatest of the lower bounds of who left, was evacuated, arrived
 * and returned home, never their sum: the same people may be in all four. There is no upper bound
 * and no best value, since each event leaves out whom another one counts.
 */
export function outOfDanger(all: readonly Series[]): Series[] {
  const populations = new Map<string, { out: Series[]; registered: Series | null }>()
  for (const s of all) {
    const isRegistered = isUndivided(s) && s.event === 'registered'
    const id = isRegistered ? formatSeriesId({ ...s, event: 'out_of_danger' }) : outIdOf(s)
    if (id === null) continue
    const held = populations.get(id) ?? { out: [], registered: null }
    if (isRegistered) held.registered = s
    else held.out.push(s)
    populations.set(id, held)
  }
  return [...populations].flatMap(([id, { out, registered }]) => {
    const points = pointsOf(out)
    if (points.length === 0) return []
    return {
      ...out[0]!,
      id,
      event: 'out_of_danger' as const,
      points,
      marks: [],
      denominator: registered?.points.at(-1) ?? null,
      // It has no claims of its own: those without a day are counted where they were told.
      undated: 0,
    }
  })
}

function pointsOf(out: readonly Series[]): SeriesPoint[] {
  const points: SeriesPoint[] = []
  for (const day of [...new Set(out.flatMap((s) => s.points.map((p) => p.day)))].sort()) {
    const held = out
      .map((s) => leastOn(s, day))
      .reduce((most, p) => ((p?.lower ?? -1) > (most?.lower ?? -1) ? p : most), null)
    if (!held || held.lower === (points.at(-1)?.lower ?? null)) continue
    const { lower, speaker, claims } = held
    points.push({
      ...{ day, lower, best: null, qualifier: null, upper: null },
      ...{ speaker, conflict: null, claims },
    })
  }
  return points
}
