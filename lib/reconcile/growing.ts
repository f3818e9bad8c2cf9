import { addDays } from '../model/calendar'
import type { Day } from '../model/day'
import type { SeriesMark } from '../model/series'
import { batches } from './batches'
import type { Bundle } from './bundles'
import { falls } from './epochs'
import { keep } from './keep'
import { bestOf, type Binding } from './points'
import { daysOf, type Reading } from './reading'
import type { Settled } from './settled'

/** A series that only grows: rules 3 to 6 and 9. */
export function growing(told: readonly Reading[], bundles: readonly Bundle[]): Settled {
  const stated = afterTheirTotal(told)
  const fell = falls(stated)
  const epochOf = (day: Day) => fell.filter((f) => f.day <= day).length
  const added = withinEpochs(stated, bundles, epochOf)
  const readings = [...stated, ...added.readings]
  const days = daysOf(readings)
  const epochs = days.map(epochOf)
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  epochs.forEach((epoch, i) => {
    if (!first.has(epoch)) first.set(epoch, i)
    last.set(epoch, i)
  })
  const kept = keep(readings, days, (i) => [first.get(epochs[i]!)!, last.get(epochs[i]!)!])
  return { bindings: bind(days, epochs, kept.kept), ...kept, marks: [...fell, ...added.marks] }
}

/**
 * Rule 6.6: a batch that is greater than a total of its day went after the total was counted. It
 * binds from the next day on, where the total says nothing any more.
 */
function afterTheirTotal(told: readonly Reading[]): Reading[] {
  const most = new Map<Day, number>()
  for (const r of told)
    if (r.total && r.high !== null) most.set(r.day, Math.min(r.high, most.get(r.day) ?? Infinity))
  return told.map((r) =>
    r.batch && r.low !== null && r.low > (most.get(r.day) ?? Infinity)
      ? { ...r, day: addDays(r.day, 1) }
      : r,
  )
}

/** Rule 6, on what is kept without it, and within each epoch: no sum may rest on a figure set aside. */
function withinEpochs(
  stated: readonly Reading[],
  bundles: readonly Bundle[],
  epochOf: (day: Day) => number,
): { readings: Reading[]; marks: SeriesMark[] } {
  if (bundles.length === 0) return { readings: [], marks: [] }
  const days = daysOf(stated)
  const epochs = days.map(epochOf)
  const { kept } = keep(stated, days, (i) => [
    epochs.indexOf(epochs[i]!),
    epochs.lastIndexOf(epochs[i]!),
  ])
  const found: { readings: Reading[]; marks: SeriesMark[] } = { readings: [], marks: [] }
  for (const epoch of new Set(epochs)) {
    const standing = kept.filter((r) => epochOf(r.day) === epoch)
    const ids = new Set(standing.map((r) => r.id))
    const { readings, marks } = batches(
      standing.filter((r) => r.total),
      bundles
        .map((b) => ({ ...b, members: b.members.filter((m) => ids.has(m.id)) }))
        .filter((b) => b.members.length > 0 && epochOf(b.first) === epoch)
        .map((b) => ({ ...b, least: b.members.reduce((all, m) => all + (m.lower ?? 0), 0) })),
    )
    found.readings.push(...readings)
    found.marks.push(...marks)
  }
  return found
}

/** For each day what binds it from below (that day or before) and from above (that day or after). */
function bind(days: readonly Day[], epochs: readonly number[], kept: readonly Reading[]) {
  const indexOf = new Map(days.map((day, i) => [day, i]))
  const onDay: Reading[][] = days.map(() => [])
  for (const r of kept) onDay[indexOf.get(r.day)!]!.push(r)

  const bindings: Binding[] = days.map((day) => ({ day, lower: null, upper: null, best: null }))
  let totals: Reading[] = []
  bindings.forEach((binding, i) => {
    const before = i > 0 && epochs[i - 1] === epochs[i] ? bindings[i - 1]! : null
    binding.lower = before?.lower ?? null
    for (const r of onDay[i]!)
      if (r.lower !== null && r.lower > (binding.lower?.lower ?? -1)) binding.lower = r
    if (!before) totals = []
    totals.push(...onDay[i]!.filter((r) => r.total))
    binding.best = bestOf(totals, binding.lower)
  })
  for (let i = days.length - 1; i >= 0; i--) {
    const binding = bindings[i]!
    const after = epochs[i + 1] === epochs[i] ? bindings[i + 1] : undefined
    binding.upper = after?.upper ?? null
    for (const r of onDay[i]!)
      if (r.upper !== null && r.upper < (binding.upper?.upper ?? Infinity)) binding.upper = r
  }
  return bindings
}
