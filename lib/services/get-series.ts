import type { Filters } from '../model/filters'
import type { Series } from '../model/series'
import { allSeries } from './all-series'
import { openHouse } from './house'

const chosen = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value)

/** Countries of a joint figure match one by one; `any` is "none stated". */
function matches(wanted: readonly string[], codes: readonly string[]): boolean {
  if (wanted.length === 0) return true
  return codes.length === 0 ? wanted.includes('any') : codes.some((code) => wanted.includes(code))
}

function inSelection(s: Series, f: Filters): boolean {
  const narrow = s.destination ?? null
  return (
    matches(f.nationality, s.nationality) &&
    chosen(f.group, s.group) &&
    chosen(f.event as Series['event'][], s.event) &&
    matches(f.origin, s.origin ? [s.origin] : []) &&
    (f.destination.length === 0
      ? narrow === null
      : narrow !== null && f.destination.includes(narrow)) &&
    s.limits.length === 0
  )
}

/** Only days within the stretch that is drawn; the series itself is not recomputed. */
function stretch(s: Series, f: Filters): Series {
  if (!f.from && !f.to) return s
  const points = s.points.filter((p) => (!f.from || p.day >= f.from) && (!f.to || p.day <= f.to))
  return { ...s, points }
}

/** The series that a selection chooses, whole. */
export async function chosenSeries(filters: Filters): Promise<Series[]> {
  const all = await allSeries(await openHouse(), filters.crisis, filters.known)
  const shared = (s: Series) => filters.nationality.length > 0 && s.nationality.length > 1
  return all.filter((s) => inSelection(s, filters)).map((s) => ({ ...s, shared: shared(s) }))
}

/**
 * The series of a selection. Nationality, group, event, origin and destination choose which;
 * publisher, speaker, words and days never recompute one.
 */
export async function getSeries(filters: Filters): Promise<Series[]> {
  return (await chosenSeries(filters)).map((s) => stretch(s, filters))
}
