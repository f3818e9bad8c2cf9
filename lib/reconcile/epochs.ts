import type { Day } from '../model/day'
import { byDay, type Reading } from './reading'

/**
 * Rule 5: the days on which a total of one body falls. Each starts a new epoch, within which the
 * bounds run; papers and unknown names only repeat, and start none.
 */
export function falls(readings: readonly Reading[]): Day[] {
  const bodies = new Map<string, Reading[]>()
  for (const r of readings) {
    if (!r.total || r.body === null || r.rung > 3) continue
    const list = bodies.get(r.body)
    if (list) list.push(r)
    else bodies.set(r.body, [r])
  }
  const days = new Set<Day>()
  for (const list of bodies.values()) {
    let most: { low: number; day: Day } | null = null
    for (const r of list.sort(byDay)) {
      if (most && r.high !== null && r.high < most.low && r.day > most.day) {
        days.add(r.day)
        most = null
      }
      if (r.low !== null && (!most || r.low > most.low)) most = { low: r.low, day: r.day }
    }
  }
  return [...days].sort()
}
