import type { Filters } from '../model/filters'
import type { KnownPoint, Series, SeriesKey, SeriesSum } from '../model/series'
import { asKnownOn, sums } from '../reconcile'
import { openHouse } from './house'
import { reconciled } from './reconciled'

const chosen = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value)

/** Countries of a joint figure match one by one; `any` is "none stated". */
function matches(wanted: readonly string[], codes: readonly string[]): boolean {
  if (wanted.length === 0) return true
  return codes.length === 0 ? wanted.includes('any') : codes.some((code) => wanted.includes(code))
}

/** Whether a selection chooses a series by what it is about. */
export function isChosen(s: SeriesKey, f: Filters): boolean {
  const narrow = s.destination ?? null
  return (
    matches(f.nationality, s.nationality) &&
    chosen(f.group, s.group) &&
    chosen(f.event, s.event) &&
    matches(f.origin, s.origin ? [s.origin] : []) &&
    (f.destination.length === 0
      ? narrow === null
      : narrow !== null && f.destination.includes(narrow)) &&
    s.limits.length === 0
  )
}

/** A series whose points say since when and until when they were what was known. */
export interface KnownSeries extends Series {
  points: KnownPoint[]
}

/** Only days within the stretch that is drawn; the series itself is not recomputed. */
const stretch = (points: KnownPoint[], f: Filters): KnownPoint[] =>
  points.filter((p) => (!f.from || p.day >= f.from) && (!f.to || p.day <= f.to))

/** After every day: what is known now. */
const NOW = '9999-12-31'

/** The series that a selection chooses, whole. */
export async function chosenSeries(filters: Filters): Promise<Series[]> {
  const { series } = await reconciled(await openHouse(), filters.crisis, filters.known)
  const shared = (s: Series) => filters.nationality.length > 0 && s.nationality.length > 1
  return series.filter((s) => isChosen(s, filters)).map((s) => ({ ...s, shared: shared(s) }))
}

/**
 * The series of a selection. Nationality, group, event, origin and destination choose which;
 * publisher, speaker, words and days never recompute one.
 */
export async function getSeries(filters: Filters): Promise<KnownSeries[]> {
  const chosen = await chosenSeries(filters)
  const { histories } = await reconciled(await openHouse(), filters.crisis, filters.known)
  const past = histories()
  return chosen.map((s) => ({
    ...s,
    points: stretch(asKnownOn(past.get(s.id) ?? [], filters.known ?? NOW), filters),
  }))
}

/** What the nationalities of some series come to, event by event. */
export const sumsOf = (series: readonly KnownSeries[]): SeriesSum[] => sums(series)
