import { addDays } from '../model/calendar'
import type { ListedClaim } from '../model/claim'
import type { Unsound } from '../model/derivation'
import type { Day } from '../model/day'
import { isCumulative } from './role'

/** Nobody counts more people than there are. */
const MOST = 10_000_000_000

/**
 * Rule 14: why a claim cannot be as it stands. `start` is the first day of its crisis, null where
 * none is known. A day ahead of the report may be another time zone.
 */
export function unsound(c: ListedClaim, start: Day | null): Unsound | null {
  if (!(c.value >= 1 && c.value <= MOST)) return 'impossible'
  if (c.valueMax !== null && c.valueMax < c.value) return 'wrong_way_round'
  if (c.asOf === null || c.event === 'planned') return null
  if (c.asOf > addDays(c.knownFrom, 1)) return 'after_known'
  return start !== null && isCumulative(c.event) && c.asOf < start ? 'before_crisis' : null
}

/** A claim whose day cannot be is read as one without a day. */
export const withoutDay = (c: ListedClaim): ListedClaim => ({ ...c, asOf: null, asOfBasis: null })
