import { addDays } from '../model/calendar'
import type { Claim } from '../model/claim'
import { isDay, type Day } from '../model/day'

/** How many days before its own a period reaches: "24 hours" began on the day before. */
const REACH: Readonly<Record<string, number>> = {
  day: 0,
  morning: 0,
  night: 1,
  '24 hours': 1,
  '2 days': 1,
  '48 hours': 2,
  '3 days': 2,
  week: 6,
}

/**
 * Rule 6: the days that an increment covers, both ends included: `since` to its day; else those
 * that a `period` part names; else the day itself. Null where that cannot be told.
 */
export function covers(c: Pick<Claim, 'asOf' | 'since' | 'part'>): [first: Day, last: Day] | null {
  if (c.asOf === null) return null
  if (c.since !== null) return c.since <= c.asOf ? [c.since, c.asOf] : null
  const period = c.part.find((p) => p.dimension === 'period')?.key
  if (period === undefined) return [c.asOf, c.asOf]
  if (isDay(period)) return [period, period]
  const reach = REACH[period]
  return reach === undefined ? null : [addDays(c.asOf, -reach), c.asOf]
}
