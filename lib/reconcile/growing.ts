import { addDays } from '../model/calendar'
import type { Day } from '../model/day'
import type { SeriesMark } from '../model/series'
import { batches, type Batches } from './batches'
import type { Bundle } from './bundles'
import { falls } from './epochs'
import { groupBy } from './group-by'
import { keep } from './keep'
import { Best, type Binding } from './points'
import { daysOf, type Reading } from './reading'
import type { Settled } from './settled'

/** A series that only grows: rules 3 to 6 and 9. */
export function growing(told: readonly Reading[], bundles: readonly Bundle[]): Settled {
  const stated = afterTheirTotal(told)
  const fell = falls(stated)
  const added = withinEpochs(stated, bundles, fell)
  const readings = [...stated, ...added.readings]
  const days = daysOf(readings)
  const epochs = epochsOf(days, fell)
  const kept = keep(readings, days, spansOf(epochs))
  return { bindings: bind(days, epochs, kept.kept), ...kept, marks: [...fell, ...added.marks] }
}

/** For sorted days, how many falls came before each or on it. */
function epochsOf(days: readonly Day[], fell: readonly SeriesMark[]): number[] {
  let epoch = 0
  return days.map((day) => {
    while (epoch < fell.length && fell[epoch]!.day <= day) epoch++
    return epoch
  })
}

/** The first and last index of the epoch of each index. */
function spansOf(epochs: readonly number[]): (index: number) => [first: number, last: number] {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  epochs.forEach((epoch, i) => {
    if (!first.has(epoch)) first.set(epoch, i)
    last.set(epoch, i)
  })
  return (index) => [first.get(epochs[index]!)!, last.get(epochs[index]!)!]
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
  fell: readonly SeriesMark[],
): Batches {
  const found: Batches = { readings: [], marks: [] }
  if (bundles.length === 0) return found
  const days = [...new Set([...stated.map((r) => r.day), ...bundles.map((b) => b.first)])].sort()
  const epochs = epochsOf(days, fell)
  const epochOf = new Map(days.map((day, i) => [day, epochs[i]!]))
  const { kept } = keep(stated, days, spansOf(epochs))
  // What another paper prints of a kept voice is kept with it.
  const ids = new Set(kept.flatMap((r) => r.claims))
  const totals = groupBy(
    kept.filter((r) => r.total),
    (r) => epochOf.get(r.day)!,
  )
  const standing = groupBy(
    bundles.flatMap((b) => {
      const members = b.members.filter((m) => ids.has(m.id))
      const least = members.reduce((all, m) => all + (m.lower ?? 0), 0)
      return members.length > 0 ? [{ ...b, members, least }] : []
    }),
    (b) => epochOf.get(b.first)!,
  )
  for (const [epoch, list] of standing) {
    const { readings, marks } = batches(totals.get(epoch) ?? [], list)
    // A bundle that runs on into the next epoch is of neither.
    for (const r of readings) if ((epochOf.get(r.day) ?? epoch) === epoch) found.readings.push(r)
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
  let best = new Best()
  bindings.forEach((binding, i) => {
    const before = i > 0 && epochs[i - 1] === epochs[i] ? bindings[i - 1]! : null
    binding.lower = before?.lower ?? null
    if (!before) best = new Best()
    for (const r of onDay[i]!) {
      if (r.lower !== null && r.lower > (binding.lower?.lower ?? -1)) binding.lower = r
      if (r.total) best.add(r)
    }
    binding.best = best.above(binding.lower)
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
