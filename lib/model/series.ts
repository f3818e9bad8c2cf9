import * as z from 'zod/mini'
import { DIMENSIONS, GROUPS, QUALIFIERS, SERIES_EVENTS, UNITS, countryCode } from './claim'
import { day } from './day'

/** What one series is about. `destination` and `limits` are narrower readings of the undivided one. */
export const seriesKey = z.strictObject({
  crisis: z.string(),
  /** Sorted; [] is any. */
  nationality: z.array(countryCode),
  group: z.enum(GROUPS),
  /** ISO alpha-3, null where unknown. */
  origin: z.nullable(countryCode),
  event: z.enum(SERIES_EVENTS),
  unit: z.enum(UNITS),
  destination: z.nullable(countryCode),
  limits: z.array(z.strictObject({ dimension: z.enum(DIMENSIONS), key: z.string() })),
})
export type SeriesKey = z.infer<typeof seriesKey>

/** On a day: the kept claim that binds, the strongest claim set aside against it, and the count of others. */
export const conflict = z.strictObject({ kept: z.string(), setAside: z.string(), more: z.int() })
export type Conflict = z.infer<typeof conflict>

export const seriesPoint = z.strictObject({
  day,
  lower: z.nullable(z.int()),
  best: z.nullable(z.int()),
  /** How the best value was told; null where none is given. */
  qualifier: z.nullable(z.enum(QUALIFIERS)),
  upper: z.nullable(z.int()),
  /** Body id of whoever gave the best value, else of the claim that binds. */
  speaker: z.nullable(z.string()),
  conflict: z.nullable(conflict),
  /** Ids of the claims that made this point. */
  claims: z.array(z.string()),
})
export type SeriesPoint = z.infer<typeof seriesPoint>

/** A point, and the days on which it was what was known: from `knownFrom` to before `knownUntil`. */
export const knownPoint = z.extend(seriesPoint, {
  knownFrom: day,
  /** The day on which it was known otherwise; null while it holds. */
  knownUntil: z.nullable(day),
})
export type KnownPoint = z.infer<typeof knownPoint>

/** What the eye should be drawn to on a line: never smoothed, never corrected. */
export const MARKS = [
  /** A total of one body is below an earlier one of its own: `from` fell to `to`. */
  'fall',
  /** Parts of one report against the total that it states. */
  'parts_add_up',
  'parts_fall_short',
  'parts_exceed',
  /** Batches added to an earlier total, or from nothing, against a total stated later. */
  'batches_close',
  'batches_fall_short',
  'batches_exceed',
] as const
export type MarkKind = (typeof MARKS)[number]

const told = z.strictObject({
  value: z.int(),
  valueMax: z.nullable(z.int()),
  /** As it was told; of a sum, what its parts leave of it. */
  qualifier: z.enum(QUALIFIERS),
  claims: z.array(z.string()),
})
export type ToldFigure = z.infer<typeof told>

export const seriesMark = z.strictObject({
  day,
  kind: z.enum(MARKS),
  /** Number of the rule in SPEC.md of reconcile. */
  rule: z.string(),
  /** What the parts differ in; null where no parts are compared. */
  dimension: z.nullable(z.enum(DIMENSIONS)),
  /** The figure before, or the sum of the parts or batches. */
  from: told,
  /** The figure after, or the stated total. */
  to: told,
})
export type SeriesMark = z.infer<typeof seriesMark>

export const series = z.extend(seriesKey, {
  id: z.string(),
  /** True where a destination or nationality filter chose a joint series. */
  shared: z.boolean(),
  points: z.array(seriesPoint),
  marks: z.array(seriesMark),
  /** Of `out_of_danger` alone: the newest of how many were registered; null where none is told. */
  denominator: z.nullable(seriesPoint),
  /** Claims of this series without a day. */
  undated: z.int(),
})
export type Series = z.infer<typeof series>

const term = z.strictObject({ series: z.string(), day, lower: z.int() })

/** Lower bounds of the nationalities of one event, added, and what is left out of the sum. */
export const seriesSum = z.strictObject({
  crisis: z.string(),
  origin: z.nullable(countryCode),
  event: z.enum(SERIES_EVENTS),
  lower: z.int(),
  /** One nationality each, the greatest first. */
  added: z.array(term),
  /** Joint figures, smaller groups, and whoever is counted without a nationality. */
  leftOut: z.array(term),
})
export type SeriesSum = z.infer<typeof seriesSum>
