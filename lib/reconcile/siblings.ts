import type { ListedClaim, Part } from '../model/claim'
import { seriesGroup } from '../model/series-id'
import { endsOf } from './ends'
import type { Reading } from './reading'

/** Dimensions whose keys do not overlap. Subgroups do ("students", "women"), and so may places. */
const DISJOINT: ReadonlySet<Part['dimension']> = new Set<Part['dimension']>([
  'route',
  'destination',
  'carrier',
  'home',
])

export interface Pair {
  claim: ListedClaim
  reading: Reading
}

interface Member extends Pair {
  key: string
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
export function siblings(pairs: readonly Pair[]): Reading[] {
  const families = new Map<string, { total: string; members: Member[] }>()
  const caps = new Map<string, number>()
  for (const { claim, reading } of pairs) {
    if (claim.measure !== 'cumulative' || claim.asOf === null) continue
    const high = endsOf(claim, true).high
    const self = base(claim, claim.part)
    if (high !== null) caps.set(self, Math.min(high, caps.get(self) ?? Infinity))
    if (reading.lower === null) continue
    for (const part of claim.part) {
      if (!DISJOINT.has(part.dimension)) continue
      const total = base(
        claim,
        claim.part.filter((p) => p !== part),
      )
      const at = `${part.dimension} ${total}`
      const family = families.get(at) ?? { total, members: [] }
      family.members.push({ claim, reading, key: part.key })
      families.set(at, family)
    }
  }
  return [...families.values()].flatMap((family) => {
    const members = withoutTheirTotal(oneOfEach(family.members))
    const sum = members.reduce((all, m) => all + (m.reading.lower ?? 0), 0)
    const exceeds = sum > (caps.get(family.total) ?? Infinity)
    return members.length < 2 || exceeds ? [] : [added(members, sum)]
  })
}

/** The same key twice in one report is one part; the lesser figure is the safe one. */
function oneOfEach(family: readonly Member[]): Member[] {
  const byKey = new Map<string, Member>()
  const lesser = (a: Member, b: Member) =>
    (a.reading.lower ?? 0) - (b.reading.lower ?? 0) || (a.claim.id < b.claim.id ? -1 : 1)
  for (const m of family) {
    const held = byKey.get(m.key)
    if (!held || lesser(m, held) < 0) byKey.set(m.key, m)
  }
  return [...byKey.values()].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
}

/** A member that the others add up to is their total under another name ("special flights"). */
function withoutTheirTotal(members: readonly Member[]): readonly Member[] {
  if (members.length < 3) return members
  const least = (m: Member) => m.reading.lower ?? 0
  const greatest = members.reduce((a, b) => (least(b) > least(a) ? b : a))
  const others = members.filter((m) => m !== greatest)
  const sum = others.reduce((all, m) => all + least(m), 0)
  return Math.abs(sum - greatest.claim.value) <= greatest.claim.value * 0.05 ? others : members
}

function added(members: readonly Member[], sum: number): Reading {
  const ids = members.map((m) => m.claim.id)
  return {
    ...members[0]!.reading,
    claims: ids,
    total: false,
    lower: sum,
    upper: null,
    low: sum,
    high: null,
    best: null,
    about: JSON.stringify(['sum', ...ids]),
  }
}
