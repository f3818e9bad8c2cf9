import * as z from 'zod/mini'
import { day } from './day'
import { seriesMark, seriesPoint } from './series'

/** Why a claim binds as it does; the numbers are those of the rules in SPEC.md of reconcile. */
export const ARGUMENTS = [
  /** 3.1: a total of the whole. */
  'total',
  /** 3.1: a part of the whole, which binds from below. */
  'part',
  /** 3.1: a single batch or day, which binds from below. */
  'increment',
  /** 1.3: how many were there at that moment, of those who ever were. */
  'stock',
  /** 1.4: a group within this one. */
  'smaller_group',
  /** 3.2: limited to a third country. */
  'limited',
  /** 12: a total without a day, from the day on which it was known. */
  'undated',
  /** 3.3: parts of one report, added. */
  'parts',
  /** 6: batches added to an earlier total, or to one another. */
  'batches',
  /** 11: the greatest lower bound of several events. */
  'greatest',
] as const
export type ArgumentKind = (typeof ARGUMENTS)[number]

const claims = z.array(z.string())

/** A number and why it follows. */
export const argument = z.strictObject({
  kind: z.enum(ARGUMENTS),
  rule: z.string(),
  /** What follows: a bound, or the number that is given. */
  value: z.int(),
  /** The day that the claim is true for; of an undated one, the day from which it was known. */
  day,
  /** The number as it is stated or added up; differs from `value` where a round total leaves a margin. */
  stated: z.int(),
  /** All claims that say it with one voice, or that are added. */
  claims,
  /** Body that says it; null for a paper's own voice, and for names that are not known. */
  speaker: z.nullable(z.string()),
  /** Name of the rung of whoever says it (rule 4). */
  rung: z.string(),
  /** What was added, each with the least that it stands for; empty where nothing was. */
  terms: z.array(z.strictObject({ value: z.int(), claims })),
  /** Of `greatest`: the series that it was taken from. */
  series: z.nullable(z.string()),
})
export type Argument = z.infer<typeof argument>

/** Why there is no best value. */
export const NO_BEST = ['one_sided', 'disputed', 'outside', 'no_total', 'derived'] as const

export const setAside = z.strictObject({
  rule: z.enum(['4', '6', '8']),
  /** True where neither is better: both hold, and the bounds reach from one to the other. */
  tied: z.boolean(),
  day,
  stated: z.int(),
  claims,
  speaker: z.nullable(z.string()),
  rung: z.string(),
  /** The kept claims that leave it no room. */
  against: z.strictObject({
    day,
    stated: z.int(),
    claims,
    speaker: z.nullable(z.string()),
    rung: z.string(),
  }),
})
export type SetAside = z.infer<typeof setAside>

/** Why a claim cannot be as it stands (rule 14). */
export const UNSOUND = [
  /** A number that no count can reach. */
  'impossible',
  /** A range whose greater end comes first. */
  'wrong_way_round',
  /** True for a day after the one on which it was known: its day is not used. */
  'after_known',
  /** People who were out before the crisis began: its day is not used. */
  'before_crisis',
] as const
export type Unsound = (typeof UNSOUND)[number]

/** Why a series is what it is on a day. messages/ makes the sentences. */
export const derivation = z.strictObject({
  series: z.string(),
  day,
  known: z.nullable(day),
  /** What holds on that day, carried from the last day with something new; null before the first. */
  point: z.nullable(seriesPoint),
  lower: z.nullable(argument),
  best: z.nullable(argument),
  upper: z.nullable(argument),
  /** Set where there is no best value. */
  noBest: z.nullable(z.enum(NO_BEST)),
  /** Of the same epoch, what was told up to that day and does not hold, the weightiest first. */
  setAside: z.array(setAside),
  /** Claims of the series that cannot be as they stand. */
  unsound: z.array(z.strictObject({ claim: z.string(), reason: z.enum(UNSOUND) })),
  /** Falls, and how parts and batches stand to the totals, up to that day. */
  marks: z.array(seriesMark),
  /** Every voice that counts in the series up to that day: how many say how much. */
  voices: z.int(),
  /** Claims of the series without a day. */
  undated: z.int(),
  denominator: z.nullable(seriesPoint),
})
export type Derivation = z.infer<typeof derivation>
