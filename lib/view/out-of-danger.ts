import type { ListedClaim } from '../model/claim'
import { NO_FILTERS, type Filters } from '../model/filters'
import { formatSeriesId } from '../model/series-id'
import { seriesKeyOf } from '../model/series-key-of'
import type { Series, SeriesPoint } from '../model/series'
import type { OutOfDanger, SelectionData } from './types'

/** What a series never heeds: where one of these narrows the selection, it says more than was asked. */
const BEYOND = [
  'destination',
  'speaker',
  'publisher',
  'event',
  'q',
] as const satisfies (keyof Filters)[]

const isNarrowed = (filters: Filters) =>
  BEYOND.some((name) => {
    const value = filters[name]
    return Array.isArray(value) ? value.length > 0 : value !== null
  })

const lastBy = (points: readonly SeriesPoint[] | undefined, day: string | null) =>
  points?.findLast((p) => p.lower !== null && (day === null || p.day <= day)) ?? null

/**
 * How many of the population of a claim are out of danger, on the last day with something new of
 * the days that are asked for; null where no series says it, or it says more than the selection.
 */
export function outOfDanger(
  { series, claims, filters = NO_FILTERS }: Pick<SelectionData, 'series' | 'claims' | 'filters'>,
  of: ListedClaim,
): OutOfDanger | null {
  if (isNarrowed(filters)) return null
  const whole = { ...seriesKeyOf(of), destination: null, limits: [] }
  const find = (event: Series['event']) => {
    const id = formatSeriesId({ ...whole, event })
    return series.find((s) => s.id === id)
  }
  const out = find('out_of_danger')
  const point = lastBy(out?.points, filters.to)
  const claim = claims.find((c) => point?.claims.includes(c.id))
  if (!out || !point || !claim || (filters.from && point.day < filters.from)) return null
  const home = lastBy(find('returned_home')?.points, point.day)
  const isAll = home?.lower === point.lower
  const registered = out.denominator
  return {
    series: out,
    point,
    claim,
    registered: registered && filters.to && registered.day > filters.to ? null : registered,
    home: isAll ? null : home,
  }
}
