import { contradict } from './ends'
import { groupBy } from './group-by'
import type { SetAside } from './keep'
import type { Reading } from './reading'

const byValue = (a: Reading, b: Reading) => b.value - a.value || (a.id < b.id ? -1 : 1)

const ENDS = { lower: Math.min, low: Math.min, upper: Math.max, high: Math.max }

/** The outermost of some ends; open where one of them is open. */
function outermost(group: readonly Reading[], end: keyof typeof ENDS): number | null {
  const closed = group.map((r) => r[end]).filter((n) => n !== null)
  return closed.length < group.length ? null : ENDS[end](...closed)
}

/** Figures of one weight that leave one another no room: all hold, each as far as the outermost do. */
function widened(group: readonly Reading[]): Reading[] {
  const [lower, low] = [outermost(group, 'lower'), outermost(group, 'low')]
  const [upper, high] = [outermost(group, 'upper'), outermost(group, 'high')]
  return group.map((r) =>
    r.total
      ? { ...r, lower, low, upper, high, best: null, disputed: true }
      : { ...r, lower, low, disputed: true },
  )
}

/** Told by turns: the one was told again after the other was told. */
const byTurns = (a: Reading, b: Reading) => a.knownFrom <= b.knownLast && b.knownFrom <= a.knownLast

/** Totals that whoever stands nearer contradicts on their very day: they give way, and tie with none. */
function outweighed(totals: readonly Reading[]): ReadonlySet<Reading> {
  const found = new Set<Reading>()
  for (const day of groupBy(totals, (r) => r.day).values()) {
    const nearer: Reading['said'] = { low: null, high: null }
    for (const [, told] of [...groupBy(day, (r) => r.rung)].sort(([a], [b]) => a - b)) {
      for (const r of told) if (contradict(r.said, nearer)) found.add(r)
      for (const { said } of told) {
        // What one of them leaves open, another one may close: each end is the narrowest.
        if (said.low !== null) nearer.low = Math.max(said.low, nearer.low ?? said.low)
        if (said.high !== null) nearer.high = Math.min(said.high, nearer.high ?? said.high)
      }
    }
  }
  return found
}

/**
 * Rules 4 and 8: contradicting totals of one day stand side by side where speakers who stand
 * equally near are known on one day, and so do figures of one thing that one body tells by turns.
 * None is set aside, and none is the best value.
 */
export function ties(readings: readonly Reading[]): { readings: Reading[]; disputes: SetAside[] } {
  const gaveWay = outweighed(readings.filter((r) => r.total))
  const free = readings.filter((r) => !gaveWay.has(r))
  const equal = groupBy(free, (r) => (r.total ? [r.rung, r.day, r.knownFrom].join() : null))
  const told = groupBy(free, (r) =>
    r.again && r.body !== null && r.dated ? [r.body, r.day, r.about].join() : null,
  )
  const wider = new Map<string, Reading>()
  const disputes = new Map<string, SetAside>()
  for (const group of [...equal.values(), ...told.values()]) {
    const [against, ...others] = group.map((r) => wider.get(r.id) ?? r).sort(byValue)
    const rivals = others.filter((r) => contradict(r.said, against!.said) && byTurns(r, against!))
    if (rivals.length === 0) continue
    for (const wide of widened([against!, ...rivals])) wider.set(wide.id, wide)
    // Two figures may be equals and of one body: they are one dispute.
    for (const reading of rivals)
      disputes.set(`${reading.id} ${against!.id}`, {
        reading,
        against: against!,
        replaced: false,
        tied: true,
      })
  }
  return { readings: readings.map((r) => wider.get(r.id) ?? r), disputes: [...disputes.values()] }
}
