import type { ListedClaim } from '../../lib/model/claim'
import { simulate } from '../../lib/reconcile/simulate'

/** Claims of a report with its copies, in the mean: so many first-hand reports make so many claims. */
const CLAIMS_A_REPORT = 1.9

/**
 * `count` claims of one simulated crisis. A longer list is a longer crisis: as many reports a day,
 * up to a year.
 */
export function claimsOf(count: number, seed: number): ListedClaim[] {
  const days = Math.min(365, Math.max(12, Math.round(count / 100)))
  const crisis = `simulated-${seed}`
  let reports = Math.ceil(count / CLAIMS_A_REPORT)
  for (;;) {
    const { claims } = simulate(seed, { reports, days, wrong: 0.05, crisis })
    if (claims.length >= count) return claims.slice(0, count)
    reports = Math.ceil(reports * 1.2)
  }
}

/** `count` claims over `crises` crises of equal size, one crisis after the other. */
export function* claimsOver(count: number, crises: number): Generator<ListedClaim[]> {
  for (let seed = 1; seed <= crises; seed++) yield claimsOf(count / crises, seed)
}
