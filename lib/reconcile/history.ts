import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import type { KnownPoint, Series, SeriesPoint } from '../model/series'
import { seriesGroup } from '../model/series-id'
import { groups, type Group } from './group'
import { outIdOf, outOfDanger } from './out-of-danger'
import { pointsOf } from './points'
import { standingOf, type Context } from './reconcile'
import { settle } from './settle'

/** Every point of one series that was ever known. */
export interface SeriesHistory {
  series: string
  points: KnownPoint[]
}

const text = (p: SeriesPoint) =>
  JSON.stringify([p.lower, p.best, p.qualifier, p.upper, p.speaker, p.conflict, p.claims])

/** What was known on each of some days → rows with the days on which they held. */
function rowsOf(days: readonly Day[], pointsOn: (known: Day) => SeriesPoint[]): KnownPoint[] {
  const rows: KnownPoint[] = []
  const open = new Map<Day, KnownPoint>()
  for (const known of days) {
    const now = new Map(pointsOn(known).map((p) => [p.day, p]))
    for (const [day, row] of open) {
      const point = now.get(day)
      if (point && text(point) === text(row)) now.delete(day)
      else {
        row.knownUntil = known
        open.delete(day)
      }
    }
    for (const [day, point] of now) {
      const row = { ...point, knownFrom: known, knownUntil: null }
      open.set(day, row)
      rows.push(row)
    }
  }
  return rows
}

/** A series is there from its first own claim on: until then a smaller group speaks of nothing. */
function daysOf({ key, claims }: Group): Day[] {
  const days = [...new Set(claims.map((t) => t.claim.knownFrom))].sort()
  const isOwn = ({ nationality, group }: ListedClaim['population']) =>
    seriesGroup(nationality, group) === key.group
  const own = claims.filter((t) => isOwn(t.claim.population)).map((t) => t.claim.knownFrom)
  const first = own.sort()[0] ?? ''
  return days.filter((day) => day >= first)
}

const rowsOfGroup = (group: Group): KnownPoint[] =>
  rowsOf(daysOf(group), (known) =>
    pointsOf(settle({ ...group, claims: group.claims.filter((t) => t.claim.knownFrom <= known) })),
  )

const asSeries = (group: Group, points: SeriesPoint[]): Series => ({
  ...group.key,
  id: group.id,
  shared: false,
  points,
  marks: [],
  denominator: null,
  undated: 0,
})

/**
 * Rule 12: every point that was ever known of each series, so that looking back is a filter. The
 * rows of a day D are those with knownFrom ≤ D and, if it is set, D < knownUntil.
 */
export function histories(
  claims: readonly ListedClaim[],
  context: Omit<Context, 'known' | 'memo'>,
): SeriesHistory[] {
  const found = groups(standingOf(claims, { ...context, known: null }))
  const told = found.map((group) => ({ group, points: rowsOfGroup(group) }))
  const populations = new Map<string, typeof told>()
  for (const one of told) {
    const id = outIdOf(one.group.key)
    if (id !== null) populations.set(id, [...(populations.get(id) ?? []), one])
  }
  const derived = [...populations].map(([series, members]) => ({
    series,
    points: rowsOf(
      daysOfRows(members.flatMap((m) => m.points)),
      (known) =>
        outOfDanger(members.map((m) => asSeries(m.group, asKnownOn(m.points, known))))[0]?.points ??
        [],
    ),
  }))
  return [...told.map(({ group, points }) => ({ series: group.id, points })), ...derived]
}

/** The days on which something became known otherwise. */
const daysOfRows = (rows: readonly KnownPoint[]): Day[] =>
  [...new Set(rows.flatMap((p) => [p.knownFrom, p.knownUntil ?? p.knownFrom]))].sort()

/** The points of a history as they were known on a day. */
export const asKnownOn = (points: readonly KnownPoint[], known: Day): KnownPoint[] =>
  points
    .filter((p) => p.knownFrom <= known && (p.knownUntil === null || known < p.knownUntil))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
