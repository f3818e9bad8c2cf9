import { OUT_EVENTS } from '../model/claim'
import type { Series, SeriesSum } from '../model/series'

const isWhole = (s: Series) =>
  s.unit === 'people' && s.destination === null && s.limits.length === 0

/** Nationals of one country each: nobody is in two of them, as far as nobody has two passports. */
const isNationality = (s: Series) => s.nationality.length === 1 && s.group === 'nationals'

/**
 * Rule 11: for one crisis, origin and event, what the lower bounds of its nationalities come to on
 * their last day. Joint figures, and whoever is counted without a nationality, may be the same
 * people over again: they are named, and left out.
 */
export function sums(all: readonly Series[]): SeriesSum[] {
  const found = new Map<string, SeriesSum>()
  for (const s of all) {
    if (!isWhole(s) || !(OUT_EVENTS as readonly string[]).includes(s.event)) continue
    const last = s.points.at(-1)
    if (!last?.lower) continue
    const key = [s.crisis, s.origin, s.event].join('~')
    const { crisis, origin, event } = s
    const sum = found.get(key) ?? { crisis, origin, event, lower: 0, added: [], leftOut: [] }
    found.set(key, sum)
    const term = { series: s.id, day: last.day, lower: last.lower }
    if (isNationality(s)) {
      sum.lower += last.lower
      sum.added.push(term)
    } else sum.leftOut.push(term)
  }
  return [...found.values()]
    .filter((sum) => sum.added.length > 1)
    .map((sum) => ({ ...sum, added: sum.added.sort((a, b) => b.lower - a.lower) }))
}
