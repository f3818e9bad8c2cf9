import type { Claim } from '../../lib/model/claim'
import { estimate, type Estimate } from './bootstrap'
import type { Evaluated } from './read-reports'
import { sumOf, tallyOf } from './tally'

export interface Shares {
  n: number
  /** Mean confidence. */
  stated: number
  found: Estimate
  strict: Estimate
}

/** Of the claims read that pass a test, the shares that were found, and found strictly. */
export function estimateShares(
  reports: readonly Evaluated[],
  test: (claim: Claim) => boolean,
): Shares {
  const read: Claim[] = []
  const tallies = reports.flatMap(({ score }) => {
    const pairs = score.pairs.filter((pair) => test(pair.read))
    const invented = score.invented.filter(test)
    read.push(...pairs.map((pair) => pair.read), ...invented)
    const any = pairs.length + invented.length > 0
    return any ? [tallyOf({ ...score, pairs, invented })] : []
  })
  const shares = estimate(tallies, {
    found: (t) => t.found / t.read,
    strict: (t) => t.strict / t.read,
  })
  const stated = read.reduce((sum, c) => sum + (c.confidence ?? 0), 0) / read.length
  return { n: sumOf(tallies).read, stated, ...shares }
}
