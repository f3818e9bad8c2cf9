import type { TimelineStep } from '@/lib/view/types'

/** A level without a new report for longer than this is drawn as carried forward. */
export const FRESH_DAYS = 3

type Scale = (value: number) => number

export interface StepShape {
  /** The line where it was reported, and where it is only carried forward. */
  reported: string
  carried: string
  /** Area between two hard or derived bounds. */
  band: string
  /** Open ends: stretches where only a lower, or only an upper, bound is known. */
  openUp: { x: number; y: number; width: number }[]
  openDown: { x: number; y: number; width: number }[]
}

/** The value that the line is drawn at: the best one, else the bound that is known. */
export const levelOf = (s: TimelineStep): number | null => s.best ?? s.lower ?? s.upper

/** The level of a line on a day; null before its first step. */
export function levelOn(steps: readonly TimelineStep[], day: string): number | null {
  const step = steps.findLast((s) => s.day <= day)
  return step ? levelOf(step) : null
}

const f = (n: number) => n.toFixed(1)

/**
 * Draws steps, never slopes: a level holds until something new was reported. `fresh` is the width
 * in px of the days during which a report counts as fresh.
 */
export function stepShape(
  steps: readonly TimelineStep[],
  x: (s: TimelineStep) => number,
  y: Scale,
  fresh: number,
): StepShape {
  const shape: StepShape = { reported: '', carried: '', band: '', openUp: [], openDown: [] }
  steps.forEach((step, i) => {
    const next = steps[i + 1]
    const level = levelOf(step)
    if (!next || level === null) return
    const [from, to] = [x(step), x(next)]
    // Fresh for some days after its report, then only carried forward until the next one.
    const stale = step.carried ? from : Math.min(to, from + fresh)
    if (stale > from) shape.reported += `M${f(from)} ${f(y(level))}H${f(stale)}`
    if (stale < to) shape.carried += `M${f(stale)} ${f(y(level))}H${f(to)}`
    const nextLevel = levelOf(next)
    if (nextLevel !== null && nextLevel !== level)
      shape.reported += `M${f(to)} ${f(y(level))}V${f(y(nextLevel))}`
    const { lower, upper } = step
    if (lower !== null && upper !== null && lower !== upper)
      shape.band += `M${f(from)} ${f(y(lower))}H${f(to)}V${f(y(upper))}H${f(from)}Z`
    else if (lower !== null && upper === null)
      shape.openUp.push({ x: from, y: y(lower), width: to - from })
    else if (upper !== null && lower === null)
      shape.openDown.push({ x: from, y: y(upper), width: to - from })
  })
  return shape
}
