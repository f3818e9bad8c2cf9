import type { Qualifier } from '../model/claim'
import type { Day } from '../model/day'
import type { Conflict, SeriesPoint } from '../model/series'
import { groupBy } from './group-by'
import type { SetAside } from './keep'
import { byWeight, type Reading } from './reading'
import type { Settled } from './settled'

/** What holds on one day: the readings that bind it and the one that gives the best value. */
export interface Binding {
  day: Day
  lower: Reading | null
  upper: Reading | null
  best: Reading | null
}

/**
 * Rule 9: of the kept totals that the lower bound has not left behind, the newest of the highest
 * rung gives the best value; where that one is one-sided, none does. The lower bound must only
 * rise from one question to the next.
 */
export class Best {
  /** The weightiest last. */
  private readonly totals: Reading[] = []

  add(total: Reading): void {
    let [low, high] = [0, this.totals.length]
    while (low < high) {
      const mid = (low + high) >> 1
      if (byWeight(this.totals[mid]!, total) > 0) low = mid + 1
      else high = mid
    }
    this.totals.splice(low, 0, total)
  }

  above(lower: Reading | null): Reading | null {
    const least = lower?.lower ?? -Infinity
    while (this.totals.length > 0 && (this.totals.at(-1)!.high ?? Infinity) < least)
      this.totals.pop()
    return this.totals.at(-1) ?? null
  }
}

/** Rule 13: the kept reading that binds, the strongest set aside that day, and how many others. */
function conflictOf(rivals: readonly SetAside[]): Conflict | null {
  const [strongest, ...others] = [...rivals].sort((a, b) => byWeight(a.reading, b.reading))
  if (!strongest) return null
  return { kept: strongest.against.id, setAside: strongest.reading.id, more: others.length }
}

/** A sum of ours that does not fit is no rival: nobody said it. */
export const isRival = ({ reading, replaced }: SetAside) => !replaced && reading.added === null

/**
 * Rule 9: the number that is given, if any. Where the bounds meet they are the number, if one of
 * them comes of a figure that is no mere bound.
 */
export function givenBy({ lower, upper, best }: Binding): {
  best: number | null
  qualifier: Qualifier | null
  by: Reading | null
} {
  const low = lower?.lower ?? null
  const high = upper?.upper ?? null
  const number = best?.best ?? null
  const isWithin = number !== null && number >= (low ?? number) && number <= (high ?? number)
  if (isWithin) return { best: number, qualifier: best?.qualifier ?? null, by: best }
  const meet = low !== null && low === high && [lower, upper].some((r) => r?.lower === r?.upper)
  return meet
    ? { best: low, qualifier: 'exact', by: null }
    : { best: null, qualifier: null, by: null }
}

/** Points on the days with something new: a total, a moved bound, or a contradiction. */
export function pointsOf({ bindings, kept, setAside }: Settled): SeriesPoint[] {
  const said = groupBy(kept, (r) => r.day)
  const rivals = groupBy(setAside.filter(isRival), (s) => s.reading.day)
  const points: SeriesPoint[] = []
  for (const binding of bindings) {
    const { day, lower, upper } = binding
    const low = lower?.lower ?? null
    const high = upper?.upper ?? null
    const { best: given, qualifier, by } = givenBy(binding)
    const speaker = (by ?? lower ?? upper ?? binding.best)?.body ?? null
    const conflict = conflictOf(rivals.get(day) ?? [])
    const last = points.at(-1)
    const today = said.get(day) ?? []
    const isNew =
      today.some((r) => r.total) ||
      conflict !== null ||
      low !== (last?.lower ?? null) ||
      given !== (last?.best ?? null) ||
      high !== (last?.upper ?? null)
    if (!isNew || (low === null && given === null && high === null && !conflict)) continue
    const makers = [by, lower, upper, ...today.filter((r) => r.total)]
    const claims = [...new Set(makers.flatMap((r) => r?.claims ?? []))]
    points.push({ day, lower: low, best: given, qualifier, upper: high, speaker, conflict, claims })
  }
  return points
}
