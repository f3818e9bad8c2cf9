import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import { formatSeriesId } from '../model/series-id'
import { seriesKeyOf } from '../model/series-key-of'
import type { Series } from '../model/series'
import type { TimelineLine, TimelineStep } from './types'

/** More lines than this cannot be told apart. */
export const MOST_LINES = 6

const CUMULATIVE: ReadonlySet<string> = new Set([
  'evacuated',
  'left',
  'arrived',
  'returned_home',
  'out_of_danger',
])

/** How many claims speak of each undivided series. */
export function claimsBySeries(claims: readonly ListedClaim[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const c of claims) {
    const id = formatSeriesId(seriesKeyOf(c))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/**
 * The series that have most to tell: totals of people first, then by how much was reported on
 * them. A selection that holds stocks, plans or one destination only has its lines from those.
 */
export function chosenSeries(series: readonly Series[], claims: readonly ListedClaim[]): Series[] {
  const counts = claimsBySeries(claims)
  const weight = (s: Series) => s.points.length * 2 + (counts.get(s.id) ?? 0)
  const drawable = series.filter((s) => s.points.length > 0)
  const people = drawable.filter((s) => s.unit === 'people')
  const totals = people.filter((s) => CUMULATIVE.has(s.event))
  const [pool = []] = [totals, people, drawable].filter((list) => list.length > 0)
  const undivided = pool.filter((s) => s.destination === null && s.limits.length === 0)
  return [...(undivided.length > 0 ? undivided : pool)]
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_LINES)
}

/** Steps at the days with something new; the last is carried to the end of the chart, and says so. */
export function lineOf(s: Series, from: Day | null, to: Day | null): TimelineLine {
  const steps = s.points.map(({ day, lower, best, upper, speaker, conflict }): TimelineStep => ({
    day,
    lower,
    best,
    upper,
    carried: false,
    speaker,
    conflict,
  }))
  const before = from === null ? undefined : steps.findLast((step) => step.day < from)
  const within = steps.filter((step) => (!from || step.day >= from) && (!to || step.day <= to))
  if (before && from && within[0]?.day !== from)
    within.unshift({ ...before, day: from, carried: true, conflict: null })
  const last = within.at(-1)
  if (last && to && last.day < to) within.push({ ...last, day: to, carried: true, conflict: null })
  const { id, nationality, group, event, unit } = s
  return { series: id, nationality, group, event, unit, steps: within }
}
