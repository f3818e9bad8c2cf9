import type { Event, Group } from '../../model/claim'
import type { Draft } from './draft'
import * as increments from './increments'
import * as parts from './parts'
import type { Random } from './random'
import { speakerFor } from './speakers'
import { GROWING, type Subject, type Telling } from './told-of'
import * as totals from './totals'
import { ORIGIN, type World } from './world'

/** The ways in which true figures are told, by name; a run may leave some out. */
export const HABITS = {
  plainTotal: totals.plainTotal,
  including: totals.including,
  toSome: totals.toSome,
  each: totals.each,
  limited: totals.limited,
  sinceADay: totals.sinceADay,
  undated: totals.undated,
  abroad: totals.abroad,
  stocks: totals.stocks,
  breakdown: parts.breakdown,
  nested: parts.nested,
  twofold: parts.twofold,
  sumAsPart: parts.sumAsPart,
  period: increments.period,
  batches: increments.batches,
  together: increments.together,
  withTheirSum: increments.withTheirSum,
  sinceTheTotal: increments.sinceTheTotal,
} satisfies Record<string, (t: Telling) => Draft>

export type Habit = keyof typeof HABITS

/** Plain totals are the commonest; the rest are as common as they are in the corpus, about. */
const WEIGHTS: Readonly<Partial<Record<Habit, number>>> = {
  plainTotal: 8,
  stocks: 3,
  period: 3,
  batches: 3,
  limited: 2,
  breakdown: 2,
}

export function habitsBut(without: readonly Habit[]): Habit[] {
  const all = Object.keys(HABITS) as Habit[]
  return all.flatMap((h) => (without.includes(h) ? [] : Array<Habit>(WEIGHTS[h] ?? 1).fill(h)))
}

function subject(world: World, r: Random): Subject {
  const all = [...world.registered.keys()]
  const foreign = all.filter((n) => n !== ORIGIN)
  const roll = r.next()
  const nationality =
    roll < 0.75 ? [r.pick(foreign)] : roll < 0.82 ? r.some(foreign, 2) : roll < 0.88 ? [ORIGIN] : []
  const group: Group =
    nationality.length > 0
      ? r.pick(['nationals', 'nationals', 'nationals', 'people', 'students'])
      : r.pick(['people', 'refugees', 'foreigners'])
  const event: Event = r.pick(GROWING)
  return {
    nationality,
    group,
    event,
    speaker: speakerFor(nationality, r),
    on: r.int(0, world.days - 1),
  }
}

/** One honest report. */
export function tell(world: World, habits: readonly Habit[], r: Random): Draft {
  const late = r.chance(0.65) ? 0 : r.int(1, 6)
  return HABITS[r.pick(habits)]({ world, subject: subject(world, r), r, late })
}
