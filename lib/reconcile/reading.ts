import type { Day } from '../model/day'

/** What one voice, or parts that add up, say of one series on one day. */
export interface Reading {
  /** The claim that speaks; of parts that add up, the first by id. */
  id: string
  /** All claims that say it. */
  claims: string[]
  report: string
  /** The day it is true for; of an undated total, the day from which it was known. */
  day: Day
  dated: boolean
  knownFrom: Day
  /** Body that speaks, null for a paper's own voice and for unknown names. */
  body: string | null
  /** Index into RUNGS of lib/model/rung: the lower, the more it weighs. */
  rung: number
  /** True where it covers the whole of the series: it then binds from above as well. */
  total: boolean
  /** Hard ends: they bind. Null is open. */
  lower: number | null
  upper: number | null
  /** Outer ends, soft ones included: two readings contradict only where these leave no number. */
  low: number | null
  high: number | null
  /** The number that it gives as a best value, null where it only bounds. */
  best: number | null
  /** What it is limited to; equal for an earlier and a later reading of one thing. */
  about: string
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Rule 4: the rung, then the newest; on one day totals before parts, then (rule 8) what was known
 * last, then the id.
 */
export const byWeight = (a: Reading, b: Reading) =>
  a.rung - b.rung ||
  text(b.day, a.day) ||
  Number(b.total) - Number(a.total) ||
  text(b.knownFrom, a.knownFrom) ||
  text(a.id, b.id)

export const byDay = (a: Reading, b: Reading) =>
  text(a.day, b.day) || text(a.knownFrom, b.knownFrom) || text(a.id, b.id)
