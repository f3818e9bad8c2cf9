import { boundsOf } from '../model/bounds'
import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import { formatSeriesId } from '../model/series-id'
import { seriesKeyOf } from '../model/series-key-of'
import { byId, isPlanned, stands } from './claim-facts'
import { figureOf } from './figure'
import { chosenSeries, lineOf } from './lines'
import { MOST_MARKS, thin } from './thin'
import type { SelectionData, TimelineMark, TimelineView } from './types'

type Dated = ListedClaim & { asOf: Day }
const isDated = (c: ListedClaim): c is Dated => c.asOf !== null

/** The undivided series of a claim, and the narrower ones where it names one destination. */
function seriesIds(c: ListedClaim): string[] {
  const key = seriesKeyOf(c)
  const narrower = c.destinations.map((d) => formatSeriesId({ ...key, destination: d.country }))
  return [formatSeriesId(key), ...narrower]
}

/** Every dated claim as a mark, and the series that have most to tell as step lines. */
export function timelineView(data: SelectionData): TimelineView {
  const claims = data.claims.filter(stands)
  const allDated = claims.filter(isDated)
  const people = allDated.filter((c) => c.unit === 'people')
  const dated = (people.length > 0 ? people : allDated).sort((a, b) =>
    a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : byId(a, b),
  )
  const series = chosenSeries(data, claims)
  const days = [...dated.map((c) => c.asOf), ...series.flatMap((s) => s.points.map((p) => p.day))]
  const from = data.filters?.from ?? least(days)
  const to = data.filters?.to ?? greatest(days)
  const undated = new Set(claims.filter((c) => c.asOf === null).map((c) => c.id))
  const lines = series
    .map((s) => lineOf(s, from, to, undated))
    .filter((line) => line.steps.length > 0)
  const indexOf = new Map(lines.map((line, i) => [line.series, i]))
  const marks = dated.map((c) => markOf(c, indexOf))
  const madeLine = new Set(series.flatMap((s) => s.points.flatMap((p) => p.claims)))
  const shown = thin(marks, madeLine)
  return {
    from,
    to,
    marks: shown,
    lines,
    undated: data.undated + (claims.length - allDated.length),
    otherUnits: allDated.length - dated.length,
    thinned: marks.length > MOST_MARKS ? { shown: shown.length, of: marks.length } : null,
  }
}

function markOf(c: Dated, indexOf: ReadonlyMap<string, number>): TimelineMark {
  const { minimum, maximum, softMinimum, softMaximum } = boundsOf(c)
  const line = seriesIds(c)
    .map((id) => indexOf.get(id))
    .find((index) => index !== undefined)
  return {
    figure: figureOf(c),
    day: c.asOf,
    low: minimum,
    high: maximum,
    softLow: softMinimum,
    softHigh: softMaximum,
    planned: isPlanned(c),
    line: line ?? null,
  }
}

const least = (days: readonly Day[]) =>
  days.reduce<Day | null>((a, d) => (a && a < d ? a : d), null)
const greatest = (days: readonly Day[]) =>
  days.reduce<Day | null>((a, d) => (a && a > d ? a : d), null)
