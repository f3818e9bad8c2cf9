import { AGREES, FIELDS, type Field } from './fields'
import type { Score } from './score'

const COUNTS = ['gold', 'read', 'found', 'strict', 'empty', 'silent', ...FIELDS] as const
type Count = (typeof COUNTS)[number]

/** Counts of one report, or of many together. */
export type Tally = Record<Count, number>

const none = (): Tally => Object.fromEntries(COUNTS.map((count) => [count, 0])) as Tally

export function tallyOf({ claims, pairs, invented, silent }: Score): Tally {
  const right = (field: Field) => pairs.filter((p) => AGREES[field](p.gold, p.read)).length
  return {
    gold: claims.length,
    read: pairs.length + invented.length,
    found: pairs.length,
    strict: pairs.filter((pair) => pair.strict).length,
    empty: silent === null ? 0 : 1,
    silent: silent ? 1 : 0,
    ...(Object.fromEntries(FIELDS.map((field) => [field, right(field)])) as Record<Field, number>),
  }
}

export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = none()
  for (const tally of tallies) for (const count of COUNTS) sum[count] += tally[count]
  return sum
}

const f1 = (hits: number, { gold, read }: Tally) => (2 * hits) / (gold + read)

/** What is printed of a tally; NaN where there is nothing to divide by. */
export const METRICS = {
  found: (t: Tally) => f1(t.found, t),
  precision: (t: Tally) => t.found / t.read,
  recall: (t: Tally) => t.found / t.gold,
  strict: (t: Tally) => f1(t.strict, t),
  silent: (t: Tally) => t.silent / t.empty,
}
export const accuracyOf = (field: Field) => (t: Tally) => t[field] / t.found
export type Metric = (tally: Tally) => number
