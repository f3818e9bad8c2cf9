import type { ListedClaim, Part } from '../model/claim'
import type { MarkKind, SeriesMark } from '../model/series'
import { seriesGroup } from '../model/series-id'
import { endsOf } from './ends'
import { withoutTheirTotal } from './parts-of-sum'
import { addUp, type Reading } from './reading'
import { ofSum, asTold } from './as-told'

/** Dimensions whose keys do not overlap. Subgroups do ("students", "women"), and so may places. */
export const DISJOINT: ReadonlySet<Part['dimension']> = new Set<Part['dimension']>([
  'route',
  'destination',
  'carrier',
  'home',
])

export interface Pair {
  claim: ListedClaim
  reading: Reading
  /** True where its body said otherwise later: it adds to nothing. */
  corrected: boolean
}

interface Member extends Pair {
  key: string
}

interface Family {
  dimension: Part['dimension']
  /** What the parts are parts of, and the same without its subgroups ("of the 4,500"). */
  total: string
  whole: string
  members: Member[]
}

export interface Siblings {
  readings: Reading[]
  marks: SeriesMark[]
}

/** What siblings share with one another, and with their total: all but the part that differs. */
function base(c: ListedClaim, parts: readonly Part[]): string {
  const { nationality, group } = c.population
  const limits = parts.map((p) => `${p.dimension}:${p.key}`).sort()
  return JSON.stringify([c.report, c.asOf, seriesGroup(nationality, group), c.since, limits])
}

/**
 * Rule 3: parts of one report, day and event that differ in the key of one dimension and share
 * the others add up as a lower bound, unless they exceed the total that the same report states.
 */
export function siblings(pairs: readonly Pair[]): Siblings {
  const families = new Map<string, Family>()
  const totals = new Map<string, Pair>()
  for (const pair of pairs) {
    const { claim } = pair
    if (claim.measure !== 'cumulative') continue
    const self = base(claim, claim.part)
    const held = totals.get(self)
    if (!pair.corrected && (!held || highOf(pair) < highOf(held))) totals.set(self, pair)
    for (const part of claim.part) {
      if (!DISJOINT.has(part.dimension)) continue
      const shared = claim.part.filter((p) => p !== part)
      const total = base(claim, shared)
      const whole = base(
        claim,
        shared.filter((p) => p.dimension !== 'subgroup'),
      )
      const at = `${part.dimension} ${total}`
      const { dimension } = part
      const family = families.get(at) ?? { dimension, total, whole, members: [] }
      family.members.push({ ...pair, key: part.key })
      families.set(at, family)
    }
  }
  const found: Siblings = { readings: [], marks: [] }
  for (const family of families.values()) {
    const members = withoutTheirTotal(oneOfEach(family.members), (m) => m.claim.value).filter(
      (m) => !m.corrected,
    )
    if (members.length < 2) continue
    const total = totals.get(family.total) ?? totals.get(family.whole)
    const mark = total && markOf(family, members, total)
    if (mark) found.marks.push(mark)
    const binding = members.filter((m) => m.reading.lower !== null)
    const sum = binding.reduce((all, m) => all + leastOf(m), 0)
    if (binding.length > 1 && (!total || sum <= highOf(total))) found.readings.push(added(binding))
  }
  return found
}

const leastOf = ({ reading }: Member) => reading.lower ?? 0
const highOf = ({ claim }: Pair) => endsOf(claim, true).high ?? Infinity

/** Whether the parts add up to their total. Null where an open part leaves that open. */
function markOf(
  { dimension, total: stated, whole }: Family,
  members: readonly Member[],
  { claim: total, reading }: Pair,
): SeriesMark | null {
  const ends = members.map((m) => endsOf(m.claim, true))
  const least = ends.reduce((all, e) => all + (e.low ?? 0), 0)
  const most = ends.reduce((all, e) => all + (e.high ?? Infinity), 0)
  const sum = members.reduce((all, m) => all + m.claim.value, 0)
  const { low, high } = endsOf(total, true)
  const [floor, ceiling] = [low ?? 0, high ?? Infinity]
  const kind: MarkKind | null =
    sum >= floor && sum <= ceiling
      ? 'parts_add_up'
      : least > ceiling
        ? 'parts_exceed'
        : most < floor && (stated === whole || base(total, total.part) === stated)
          ? 'parts_fall_short'
          : null
  if (!kind) return null
  return {
    day: reading.day,
    kind,
    rule: '3.3',
    dimension,
    from: {
      value: sum,
      valueMax: null,
      qualifier: ofSum(members.map((m) => m.claim.qualifier)),
      claims: members.map((m) => m.claim.id),
    },
    to: asTold(total, [total.id]),
  }
}

/** The same key twice in one report is one part; the lesser figure that binds is the safe one. */
function oneOfEach(family: readonly Member[]): Member[] {
  const byKey = new Map<string, Member>()
  const lesser = (a: Member, b: Member) =>
    Number(a.reading.lower === null) - Number(b.reading.lower === null) ||
    leastOf(a) - leastOf(b) ||
    (a.claim.id < b.claim.id ? -1 : 1)
  for (const m of family) {
    const held = byKey.get(m.key)
    if (!held || lesser(m, held) < 0) byKey.set(m.key, m)
  }
  return [...byKey.values()].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
}

const added = (members: readonly Member[]): Reading =>
  addUp(members[0]!.reading, members[0]!.reading.day, {
    rule: '3.3',
    base: null,
    members: members.map((m) => ({ claims: [m.claim.id], least: leastOf(m) })),
  })
