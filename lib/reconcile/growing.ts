import type { Day } from '../model/day'
import type { SeriesPoint } from '../model/series'
import { falls } from './epochs'
import { keep } from './keep'
import { bestOf, pointsOf, type Binding } from './points'
import type { Reading } from './reading'

/** Points of a series that only grows: rules 3, 4, 5 and 9. `days` are sorted, each once. */
export function growing(readings: readonly Reading[], days: readonly Day[]): SeriesPoint[] {
  const starts = falls(readings)
  const epochOf = days.map((day) => starts.filter((start) => start <= day).length)
  const spans = (at: number): [number, number] => [
    epochOf.indexOf(epochOf[at]!),
    epochOf.lastIndexOf(epochOf[at]!),
  ]
  const result = keep(readings, days, spans)
  const indexOf = new Map(days.map((day, i) => [day, i]))
  const onDay: Reading[][] = days.map(() => [])
  for (const r of result.kept) onDay[indexOf.get(r.day)!]!.push(r)

  const totals: Reading[] = []
  const bindings: Binding[] = days.map((day) => ({ day, lower: null, upper: null, best: null }))
  bindings.forEach((binding, i) => {
    const before = i > 0 && epochOf[i - 1] === epochOf[i] ? bindings[i - 1]! : null
    binding.lower = before?.lower ?? null
    for (const r of onDay[i]!)
      if (r.lower !== null && r.lower > (binding.lower?.lower ?? -1)) binding.lower = r
    if (!before) totals.length = 0
    totals.push(...onDay[i]!.filter((r) => r.total))
    binding.best = bestOf(totals, binding.lower)
  })
  for (let i = days.length - 1; i >= 0; i--) {
    const binding = bindings[i]!
    const after = epochOf[i + 1] === epochOf[i] ? bindings[i + 1] : undefined
    binding.upper = after?.upper ?? null
    for (const r of onDay[i]!)
      if (r.upper !== null && r.upper < (binding.upper?.upper ?? Infinity)) binding.upper = r
  }
  return pointsOf(bindings, result)
}
