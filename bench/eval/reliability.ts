import { table } from '../shared/table'
import { withInterval } from './format'
import { estimateShares } from './shares'
import type { Evaluated } from './read-reports'

const BINS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

const binOf = (confidence: number) => BINS.findLastIndex((from) => confidence >= from)

/** What the extractor says of its certainty beside how often it is right. */
export function reliabilityTable(reports: readonly Evaluated[]): string {
  const rows = BINS.flatMap((from, bin) => {
    const { n, stated, found, strict } = estimateShares(
      reports,
      ({ confidence }) => binOf(confidence ?? 0) === bin,
    )
    if (n === 0) return []
    const name = `${from.toFixed(1)}–${(BINS[bin + 1] ?? 1).toFixed(1)}`
    return [[name, String(n), stated.toFixed(3), withInterval(found), withInterval(strict)]]
  })
  return table(['confidence', 'claims', 'mean', 'found', 'strictly right'], rows.reverse())
}
