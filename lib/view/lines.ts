import { OUT_EVENTS, type ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import { formatSeriesId } from '../model/series-id'
import { seriesKeyOf } from '../model/series-key-of'
import type { Series, SeriesMark } from '../model/series'
import type { SelectionData, TimelineLine, TimelineStep } from './types'

/** More lines than this cannot be told apart. */
export const MOST_LINES = 6

const GROWING: ReadonlySet<string> = new Set(OUT_EVENTS)
const isGrowing = (s: Series) => GROWING.has(s.event)

/** How many claims speak of each undivided series. */
export function claimsBySeries(claims: readonly ListedClaim[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const c of claims) {
    const id = formatSeriesId(seriesKeyOf(c))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/**
 * The series that have most to tell: totals of people, those of one foreign nationality first,
 * then by how much was reported on them. A selection that holds only stocks, plans or one
 * destination has its lines from those.
 */
export function chosenSeries(
  { series, crisis }: Pick<SelectionData, 'series' | 'crisis'>,
  claims: readonly ListedClaim[],
): Series[] {
  const counts = claimsBySeries(claims)
  const weight = (s: Series) => s.points.length * 2 + (counts.get(s.id) ?? 0)
  const origins = new Set(crisis.origins.map((o) => o.country))
  // A total of all refugees would flatten every other line of the chart.
  const isForeign = (s: Series) =>
    s.points.length > 1 && s.nationality.length === 1 && !origins.has(s.nationality[0] ?? '')
  // Who is out of danger is read off these very lines: it would be drawn on top of one of them.
  const drawable = series.filter((s) => s.points.length > 0 && s.event !== 'out_of_danger')
  const people = drawable.filter((s) => s.unit === 'people')
  const totals = people.filter((s) => isGrowing(s))
  const [pool = []] = [totals, people, drawable].filter((list) => list.length > 0)
  const undivided = pool.filter((s) => s.destination === null && s.limits.length === 0)
  const ranked = [...(undivided.length > 0 ? undivided : pool)].sort(
    (a, b) =>
      Number(isForeign(b)) - Number(isForeign(a)) ||
      weight(b) - weight(a) ||
      (a.id < b.id ? -1 : 1),
  )
  return varied(ranked).slice(0, MOST_LINES)
}

/** The first of each nationality before the second of any. */
function varied(ranked: readonly Series[]): Series[] {
  const taken = new Map<string, number>()
  const turns = ranked.map((s) => {
    const who = s.nationality.join('+')
    const turn = taken.get(who) ?? 0
    taken.set(who, turn + 1)
    // Without a nationality there is nobody to vary: those stay where they are ranked.
    return { s, turn: who ? turn : 0 }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ s }) => s)
}

/**
 * Steps at the days with something new. What is known before the stretch enters it, and the last
 * step is carried to its end; both say so, and nothing caps what was not reported any more.
 */
export function lineOf(
  s: Series,
  from: Day | null,
  to: Day | null,
  undated: ReadonlySet<string> = NONE,
): TimelineLine {
  const steps = s.points.map(
    ({ day, lower, best, qualifier, upper, speaker, conflict }): TimelineStep => ({
      day,
      lower,
      best,
      qualifier,
      upper,
      carried: false,
      speaker,
      conflict,
    }),
  )
  const carry = (step: TimelineStep, day: Day): TimelineStep => ({
    ...step,
    day,
    upper: isGrowing(s) ? null : step.upper,
    carried: true,
    conflict: null,
  })
  const before = from === null ? undefined : steps.findLast((step) => step.day < from)
  const within = steps.filter((step) => (!from || step.day >= from) && (!to || step.day <= to))
  if (before && from && within[0]?.day !== from) within.unshift(carry(before, from))
  const last = within.at(-1)
  if (last && to && last.day < to) within.push(carry(last, to))
  const { id, nationality, group, event, unit } = s
  const signs = s.marks.filter(
    (mark) => (!from || mark.day >= from) && (!to || mark.day <= to) && isDated(mark, undated),
  )
  return { series: id, nationality, group, event, unit, steps: within, signs }
}

const NONE: ReadonlySet<string> = new Set()

/** Parts without a day are checked too, but have no place on an axis of days. */
const isDated = ({ from, to }: SeriesMark, undated: ReadonlySet<string>) =>
  ![...from.claims, ...to.claims].every((claim) => undated.has(claim))
