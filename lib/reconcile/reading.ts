import type { Qualifier } from '../model/claim'
import type { Day } from '../model/day'
import type { Role } from './role'

/** A figure that was added up: parts of one report, or batches on top of an earlier total. */
export interface Added {
  rule: '3.3' | '6'
  /** The total that batches are added to; null where they add from nothing, as parts do. */
  base: Reading | null
  members: { claims: string[]; least: number }[]
}

/** What one voice, or parts that add up, say of one series on one day. */
export interface Reading {
  /** The claim that speaks; of what is added up, the first by id. */
  id: string
  /** All claims that say it. */
  claims: string[]
  report: string
  /** The day it is true for; of an undated total, the day from which it was known. */
  day: Day
  dated: boolean
  knownFrom: Day
  /** The day on which it was last told again. */
  knownLast: Day
  /** Key of whoever speaks; independent voices have different ones. */
  speaker: string
  /** Body that speaks, null for a paper's own voice and for unknown names. */
  body: string | null
  /** Index into RUNGS of lib/model/rung: the lower, the more it weighs. */
  rung: number
  role: Role
  /** One batch, flight or day, of all or of some. */
  batch: boolean
  /** True where it covers the whole of the series: it then binds from above as well. */
  total: boolean
  /** The number that it states, and how. */
  value: number
  valueMax: number | null
  qualifier: Qualifier
  /** Hard ends: they bind. Null is open. */
  lower: number | null
  upper: number | null
  /** Outer ends, soft ones included: two readings contradict only where these leave no number. */
  low: number | null
  high: number | null
  /** Outer ends of the very figure, also where it binds its whole from below alone. */
  said: { low: number | null; high: number | null }
  /** True where another one of the same body, day and about is the same thing told again. */
  again: boolean
  /** The number that it gives as a best value, null where it only bounds. */
  best: number | null
  /** True where another total of its weight contradicts it: its ends are those of both. */
  disputed: boolean
  /** What it is limited to; equal for an earlier and a later reading of one thing. */
  about: string
  /** How it was added up, null where one voice states it. */
  added: Added | null
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Batches that we add up rest on more than what anybody stated: they are taken last. */
const isInferred = (r: Reading) => Number(r.added?.rule === '6')

/**
 * Rule 4: the rung, then the newest; on one day totals before parts, then (rule 8) what was known
 * last, then the id.
 */
export const byWeight = (a: Reading, b: Reading) =>
  isInferred(a) - isInferred(b) ||
  a.rung - b.rung ||
  text(b.day, a.day) ||
  Number(b.total) - Number(a.total) ||
  text(b.knownFrom, a.knownFrom) ||
  text(a.id, b.id)

export const byDay = (a: Reading, b: Reading) =>
  text(a.day, b.day) || text(a.knownFrom, b.knownFrom) || text(a.id, b.id)

export const daysOf = (readings: readonly Reading[]): Day[] =>
  [...new Set(readings.map((r) => r.day))].sort()

/** Readings that add up to a lower bound, as one; `first` lends its voice, `day` is the last of theirs. */
export function addUp(first: Reading, day: Day, added: Added): Reading {
  const sum = added.members.reduce((all, m) => all + m.least, added.base?.lower ?? 0)
  const claims = [...(added.base?.claims ?? []), ...added.members.flatMap((m) => m.claims)]
  return {
    ...first,
    claims,
    day,
    role: 'part',
    batch: false,
    total: false,
    value: sum,
    valueMax: null,
    qualifier: 'at_least',
    lower: sum,
    upper: null,
    low: sum,
    high: null,
    best: null,
    said: { low: sum, high: null },
    again: false,
    disputed: false,
    about: JSON.stringify(['sum', ...claims]),
    added,
  }
}
