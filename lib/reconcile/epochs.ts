import type { Day } from '../model/day'
import type { SeriesMark } from '../model/series'
import { groupBy } from './group-by'
import { byDay, type Reading } from './reading'
import { asTold } from './as-told'

/**
 * Rule 5: totals of one body that fall, by day. Each starts a new epoch, within which the bounds
 * run; papers and unknown names only repeat, and start none.
 */
export function falls(readings: readonly Reading[]): SeriesMark[] {
  const bodies = groupBy(readings, (r) => (r.total && r.rung <= 3 ? r.body : null))
  const days = new Map<Day, SeriesMark>()
  for (const [, list] of [...bodies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let most: Reading | null = null
    for (const r of list.sort(byDay)) {
      if (most && r.high !== null && r.high < most.low! && r.day > most.day) {
        if (!days.has(r.day)) days.set(r.day, fall(most, r))
        most = null
      }
      if (r.low !== null && (!most || r.low > most.low!)) most = r
    }
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

const fall = (from: Reading, to: Reading): SeriesMark => ({
  day: to.day,
  kind: 'fall',
  rule: '5',
  dimension: null,
  from: asTold(from, from.claims),
  to: asTold(to, to.claims),
})
