import type { Series } from '../../model/series'
import { dayOf } from './days'
import { truthsOf } from './truth'
import type { World } from './world'

/** A day on which the truth lies outside the bounds of a series. */
export interface Damage {
  series: string
  day: string
  lower: number | null
  truth: number
  upper: number | null
}

export interface Bounded {
  lower: number | null
  best: number | null
  upper: number | null
}

const isStock = (s: Series) => ['remaining', 'awaiting', 'registered'].includes(s.event)

/**
 * What a series says of each day from 0 to `last`: a lower bound holds on from its point, an upper
 * one back to the point before, unless a new epoch starts between; a stock binds its own day alone.
 */
export function boundsByDay(s: Series, last: number): (Bounded | null)[] {
  let next = 0
  return Array.from({ length: last + 1 }, (_, i) => {
    const day = dayOf(i)
    while (s.points[next] && s.points[next]!.day < day) next++
    const here = s.points[next]
    if (here?.day === day) return here
    const before = s.points[next - 1]
    if (isStock(s) || (!before && !here)) return null
    const lower = before?.lower ?? null
    const upper = here?.upper ?? null
    const isFall = lower !== null && upper !== null && upper < lower
    return { lower, best: before?.best ?? null, upper: isFall ? null : upper }
  })
}

/** Every day on which the truth of a series is known and lies outside its bounds. */
export function damageOf(world: World, series: readonly Series[]): Damage[] {
  return series.flatMap((s) => {
    const truths = truthsOf(world, s, world.days)
    if (!truths) return []
    return boundsByDay(s, world.days).flatMap((bounds, i): Damage[] => {
      const [lower, truth, upper] = [bounds?.lower ?? null, truths[i]!, bounds?.upper ?? null]
      const isWithin = truth >= (lower ?? truth) && truth <= (upper ?? truth)
      return isWithin ? [] : [{ series: s.id, day: dayOf(i), lower, truth, upper }]
    })
  })
}
