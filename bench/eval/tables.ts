import { count, table } from '../shared/table'
import { estimate } from './bootstrap'
import { FIELDS } from './fields'
import { share, withInterval } from './format'
import type { Evaluated } from './read-reports'
import { accuracyOf, METRICS, sumOf, type Metric } from './tally'

/** Reports under one name: a row or a column of a table. */
export interface Slice {
  name: string
  reports: readonly Evaluated[]
}

const tallies = ({ reports }: Slice) => reports.map((r) => r.tally)

/** The main figures, a row for each slice. */
export function mainTable(first: string, slices: readonly Slice[]): string {
  const head = [first, 'reports', 'claims', 'read', 'found F1', 'precision', 'recall', 'strict F1']
  const rows = slices.map((slice) => {
    const sum = sumOf(tallies(slice))
    const { found, precision, recall, strict } = estimate(tallies(slice), METRICS)
    return [
      slice.name,
      count(slice.reports.length),
      count(sum.gold),
      count(sum.read),
      withInterval(found),
      share(precision.value),
      share(recall.value),
      withInterval(strict),
      `${sum.silent}/${sum.empty}`,
    ]
  })
  return table([...head, 'silent'], rows)
}

/** Of the claims found, the share that has each field right: a column for each slice. */
export function fieldTable(slices: readonly Slice[]): string {
  const metrics = Object.fromEntries(FIELDS.map((f): [string, Metric] => [f, accuracyOf(f)]))
  const columns = slices.map((slice) => estimate(tallies(slice), metrics))
  const rows = FIELDS.map((f) => [f, ...columns.map((c) => (c[f] ? withInterval(c[f]) : ''))])
  return table(['field', ...slices.map((s) => s.name)], rows)
}

/** Reports by a key of theirs, the largest slices first. */
export function slicesBy(
  reports: readonly Evaluated[],
  key: (report: Evaluated) => string,
): Slice[] {
  const groups = new Map<string, Evaluated[]>()
  for (const report of reports) {
    const name = key(report)
    groups.set(name, [...(groups.get(name) ?? []), report])
  }
  return [...groups]
    .map(([name, list]) => ({ name, reports: list }))
    .sort((a, b) => sumOf(tallies(b)).gold - sumOf(tallies(a)).gold)
}
