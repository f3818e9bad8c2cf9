import type { Day } from '../model/day'
import { keep } from './keep'
import { Best, type Binding } from './points'
import { daysOf, type Reading } from './reading'
import type { Settled } from './settled'

/**
 * Points of a stock or a plan: it binds its own day alone (rule 1), and may fall. Parts only raise
 * the lower bound of a day that has a total; a line through parts alone would fall where nothing fell.
 */
export function standing(readings: readonly Reading[]): Settled {
  const days = daysOf(readings)
  const result = keep(readings, days, (at) => [at, at])
  const onDay = new Map<Day, Reading[]>(days.map((day) => [day, []]))
  for (const r of result.kept) onDay.get(r.day)!.push(r)
  const bindings = [...onDay].flatMap(([day, kept]): Binding[] => {
    if (!kept.some((r) => r.total)) return []
    const binding: Binding = { day, lower: null, upper: null, best: null }
    const best = new Best()
    for (const r of kept) {
      if (r.total) best.add(r)
      if (r.lower !== null && r.lower > (binding.lower?.lower ?? -1)) binding.lower = r
      if (r.upper !== null && r.upper < (binding.upper?.upper ?? Infinity)) binding.upper = r
    }
    binding.best = best.above(binding.lower)
    return [binding]
  })
  return { bindings, ...result, marks: [] }
}
