import type { Series } from '../../lib/model/series'
import {
  boundsByDay,
  dayOf,
  truthsOf,
  type Bounded,
  type Simulated,
} from '../../lib/reconcile/simulate'
import { peers } from './peers'

/** Days of all series of all runs, by what is said of them. */
export class BoundsTally {
  days = 0
  twoSided = 0
  lowerOnly = 0
  upperOnly = 0
  best = 0
  damaged = 0
  width = 0

  add({ lower, best, upper }: Bounded, truth: number) {
    if (lower === null && upper === null) return
    this.days++
    if (best !== null) this.best++
    if (truth < (lower ?? truth) || truth > (upper ?? truth)) this.damaged++
    if (lower === null) this.upperOnly++
    else if (upper === null) this.lowerOnly++
    else {
      this.twoSided++
      this.width += (upper - lower) / Math.max(truth, 1)
    }
  }
}

/** One figure a day, against the truth. */
export class FigureTally {
  days = 0
  off = 0
  above = 0
  error = 0

  add(figure: number | null, truth: number) {
    if (figure === null) return
    this.days++
    // A misprint may be a hundred times too great; beyond one, wrong is wrong.
    this.error += Math.min(1, Math.abs(figure - truth) / Math.max(truth, 1))
    if (Math.abs(figure - truth) > truth * 0.05) this.off++
    if (figure > truth * 1.05) this.above++
  }
}

/** A line on all of its days, and on those on which something was told. */
export class LineTally {
  held = new FigureTally()
  told = new FigureTally()

  add(figure: number | null, truth: number, isTold: boolean) {
    this.held.add(figure, truth)
    if (isTold) this.told.add(figure, truth)
  }
}

export interface Tally {
  bounds: BoundsTally
  /** Days of undivided series of what only grows on which the peers have a figure. */
  peerDays: number
  peerDamage: BoundsTally
  best: LineTally
  latest: LineTally
  greatest: LineTally
}

export const tally = (): Tally => ({
  bounds: new BoundsTally(),
  peerDays: 0,
  peerDamage: new BoundsTally(),
  best: new LineTally(),
  latest: new LineTally(),
  greatest: new LineTally(),
})

const OPEN: Bounded = { lower: null, best: null, upper: null }

/** Adds one run: what its series, and the naive ones, say of each day, against the truth. */
export function count(into: Tally, { world, claims }: Simulated, series: readonly Series[]) {
  const naive = peers(claims, world.days)
  for (const s of series) {
    const truths = truthsOf(world, s, world.days)
    if (!truths) continue
    const peer = naive.get(s.id)
    const told = new Set(s.points.map((p) => p.day))
    boundsByDay(s, world.days).forEach((bounds, day) => {
      const truth = truths[day]!
      if (bounds) into.bounds.add(bounds, truth)
      if (!peer || peer.latest[day] === null) return
      const { best } = bounds ?? OPEN
      const isTold = told.has(dayOf(day))
      into.peerDays++
      into.peerDamage.add(bounds ?? OPEN, truth)
      into.best.add(best, truth, isTold)
      into.latest.add(peer.latest[day]!, truth, isTold)
      into.greatest.add(peer.greatest[day]!, truth, isTold)
    })
  }
}
