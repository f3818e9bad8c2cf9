import type { Body } from '../model/body'
import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import type { Series, SeriesPoint } from '../model/series'
import { reconcile } from './reconcile'
import { memo } from './memo'

/** A point, and the days on which it was what was known: from `knownFrom` to before `knownUntil`. */
export interface KnownPoint extends SeriesPoint {
  knownFrom: Day
  /** The day on which it was known otherwise; null while it holds. */
  knownUntil: Day | null
}

export interface SeriesHistory {
  series: string
  points: KnownPoint[]
}

const text = (p: SeriesPoint) =>
  JSON.stringify([p.lower, p.best, p.upper, p.speaker, p.conflict, p.claims])

/**
 * Rule 12: every point that was ever known of each series, so that looking back is a filter. The
 * rows of a day D are those with knownFrom ≤ D and, if it is set, D < knownUntil.
 */
export function histories(
  claims: readonly ListedClaim[],
  bodies: ReadonlyMap<string, Body>,
): SeriesHistory[] {
  const days = [...new Set(claims.map((c) => c.knownFrom))].sort()
  const open = new Map<string, Map<Day, KnownPoint>>()
  const found = new Map<string, KnownPoint[]>()
  const before = memo()
  for (const known of days) {
    const told: Series[] = reconcile(claims, { bodies, known, memo: before })
    for (const { id, points } of told) {
      const held = open.get(id) ?? new Map<Day, KnownPoint>()
      const rows = found.get(id) ?? []
      open.set(id, held)
      found.set(id, rows)
      const now = new Map(points.map((p) => [p.day, p]))
      for (const [day, row] of held) {
        const point = now.get(day)
        if (point && text(point) === text(row)) continue
        row.knownUntil = known
        held.delete(day)
      }
      for (const [day, point] of now) {
        if (held.has(day)) continue
        const row = { ...point, knownFrom: known, knownUntil: null }
        held.set(day, row)
        rows.push(row)
      }
    }
  }
  return [...found].map(([series, points]) => ({ series, points }))
}

/** The points of a history as they were known on a day. */
export const asKnownOn = (points: readonly KnownPoint[], known: Day): KnownPoint[] =>
  points
    .filter((p) => p.knownFrom <= known && (p.knownUntil === null || known < p.knownUntil))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
