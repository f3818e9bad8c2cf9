import type { Day } from '../model/day'
import type { MarkKind, SeriesMark } from '../model/series'
import type { Bundle } from './bundles'
import { groupBy } from './group-by'
import { addUp, byDay, type Reading } from './reading'
import { asTold } from './as-told'

/** The most that can be counted by the end of a day without counting anybody twice. */
interface Link {
  day: Day
  sum: number
  /** The total that it began from; null where it adds from nothing. */
  base: Reading | null
  added: readonly Bundle[]
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const before = (a: Bundle, b: Bundle) =>
  text(a.last, b.last) || text(a.first, b.first) || text(a.members[0]!.id, b.members[0]!.id)

/** The link that holds at the end of `day`, or before it. */
function at(chain: readonly Link[], day: Day, isBefore: boolean): Link | null {
  let [low, high] = [0, chain.length]
  while (low < high) {
    const mid = (low + high) >> 1
    const { day: on } = chain[mid]!
    if (isBefore ? on < day : on <= day) low = mid + 1
    else high = mid
  }
  return chain[low - 1] ?? null
}

/**
 * Rule 6, for one body or one report: totals and bundles → by day, the most that follows. A bundle
 * adds only to what was true before its first day, so that what overlaps never adds. `fromNothing`
 * lets bundles begin a chain without a total.
 */
function chainOf(
  totals: readonly Reading[],
  bundles: readonly Bundle[],
  fromNothing: boolean,
): Link[] {
  const chain: Link[] = []
  const put = (link: Link) => {
    if (link.sum > (chain.at(-1)?.sum ?? -1)) chain.push(link)
  }
  const told = [...totals].sort(byDay)
  let next = 0
  const tellUntil = (day: Day | null) => {
    for (; next < told.length && (day === null || told[next]!.day <= day); next++) {
      const base = told[next]!
      if (base.lower !== null) put({ day: base.day, sum: base.lower, base, added: [] })
    }
  }
  for (const bundle of [...bundles].sort(before)) {
    tellUntil(bundle.last)
    const from = at(chain, bundle.first, true)
    if (!from && !fromNothing) continue
    put({
      day: bundle.last,
      sum: (from?.sum ?? 0) + bundle.least,
      base: from?.base ?? null,
      added: [...(from?.added ?? []), bundle],
    })
  }
  tellUntil(null)
  return chain
}

function readingOf({ day, base, added }: Link): Reading {
  const members = added.flatMap((b) => b.members)
  const first = base ?? [...members].sort((a, b) => (a.id < b.id ? -1 : 1))[0]!
  return addUp({ ...first, knownFrom: latest(base ? [base, ...members] : members) }, day, {
    rule: '6',
    base,
    members: members.map((m) => ({ claims: m.claims, least: m.lower ?? 0 })),
  })
}

const latest = (readings: readonly Reading[]) =>
  readings.reduce((last, r) => (r.knownFrom > last ? r.knownFrom : last), '')

/** Whether nothing of the sum was rounded or left open. */
const isExact = ({ base, added }: Link) =>
  [...(base ? [base] : []), ...added.flatMap((b) => b.members)].every(
    (r) => r.qualifier === 'exact' && r.lower === r.value,
  )

/** What the batches come to against a total that is stated for the same day or later. */
function markOf(link: Link, total: Reading): SeriesMark | null {
  const kind: MarkKind | null =
    link.sum === total.value && total.low === total.high
      ? 'batches_close'
      : link.sum > (total.high ?? Infinity)
        ? 'batches_exceed'
        : link.base && link.sum < (total.low ?? 0)
          ? 'batches_fall_short'
          : null
  if (!kind) return null
  const made = readingOf(link)
  return {
    day: total.day,
    kind,
    rule: '6',
    dimension: null,
    from: { ...asTold(made, made.claims), qualifier: isExact(link) ? 'exact' : 'at_least' },
    to: asTold(total, total.claims),
  }
}

export interface Batches {
  readings: Reading[]
  marks: SeriesMark[]
}

/**
 * Rule 6: batches on top of an earlier total of the same body, and those of one report from
 * nothing, as lower bounds; and how they stand to the totals that are stated later. `totals` are
 * kept ones of one epoch.
 */
export function batches(totals: readonly Reading[], bundles: readonly Bundle[]): Batches {
  const totalsOf = groupBy(totals, (r) => r.body)
  const totalsIn = groupBy(totals, (r) => r.report)
  const found: Batches = { readings: [], marks: [] }
  const collect = (chain: readonly Link[], against: readonly Reading[]) => {
    for (const link of chain)
      if (link.added.length > 0 && (link.base ?? link.added.flatMap((b) => b.members)[1]))
        found.readings.push(readingOf(link))
    for (const total of against) {
      const sameDay = at(chain, total.day, false)
      const link = sameDay?.added.length ? sameDay : at(chain, total.day, true)
      const mark = link && link.added.length > 0 ? markOf(link, total) : null
      if (mark) found.marks.push(mark)
    }
  }
  for (const [body, own] of groupBy(bundles, (b) => b.body)) {
    const told = totalsOf.get(body) ?? []
    if (told.length > 0) collect(chainOf(told, own, false), told)
  }
  for (const [report, own] of groupBy(bundles, (b) => b.report))
    collect(chainOf([], own, true), totalsIn.get(report) ?? [])
  return found
}
