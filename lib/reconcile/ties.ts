import type { SetAside } from './keep'
import type { Reading } from './reading'

const contradict = ({ said: a }: Reading, { said: b }: Reading) =>
  (a.low ?? -Infinity) > (b.high ?? Infinity) || (b.low ?? -Infinity) > (a.high ?? Infinity)

const byValue = (a: Reading, b: Reading) => b.value - a.value || (a.id < b.id ? -1 : 1)

/** The outermost of some ends; open where one of them is open. */
function outermost(ends: readonly (number | null)[], pick: (...n: number[]) => number) {
  const closed = ends.filter((n) => n !== null)
  return closed.length < ends.length ? null : pick(...closed)
}

/** Figures of one weight that leave one another no room: all hold, each as far as the outermost do. */
function widened(group: readonly Reading[]): Reading[] {
  const ends = {
    lower: outermost(
      group.map((r) => r.lower),
      Math.min,
    ),
    upper: outermost(
      group.map((r) => r.upper),
      Math.max,
    ),
    low: outermost(
      group.map((r) => r.low),
      Math.min,
    ),
    high: outermost(
      group.map((r) => r.high),
      Math.max,
    ),
  }
  return group.map((r) =>
    r.total
      ? { ...r, ...ends, best: null, disputed: true }
      : { ...r, lower: ends.lower, low: ends.low, disputed: true },
  )
}

/** Told by turns: the one was told again after the other was told. */
const byTurns = (a: Reading, b: Reading) => a.knownFrom <= b.knownLast && b.knownFrom <= a.knownLast

function grouped(readings: readonly Reading[], keyOf: (r: Reading) => string): Reading[][] {
  const groups = new Map<string, Reading[]>()
  for (const r of readings) {
    const key = keyOf(r)
    const list = groups.get(key)
    if (list) list.push(r)
    else groups.set(key, [r])
  }
  return [...groups.values()].filter((list) => list.length > 1)
}

/**
 * Rules 4 and 8: contradicting totals of one day stand side by side where speakers who stand
 * equally near are known on one day, and so do figures of one thing that one body tells by turns.
 * None is set aside, and none is the best value.
 */
export function ties(readings: readonly Reading[]): { readings: Reading[]; disputes: SetAside[] } {
  const totals = readings.filter((r) => r.total)
  const groups = [
    ...grouped(totals, (r) => [r.rung, r.day, r.knownFrom].join()),
    ...grouped(
      readings.filter((r) => r.again && r.body !== null && r.dated),
      (r) => [r.body, r.day, r.about].join(),
    ),
  ]
  const wider = new Map<string, Reading>()
  const disputes: SetAside[] = []
  for (const group of groups) {
    const [against, ...others] = group.map((r) => wider.get(r.id) ?? r).sort(byValue)
    const rivals = others.filter((r) => contradict(r, against!) && byTurns(r, against!))
    if (rivals.length === 0) continue
    for (const wide of widened([against!, ...rivals])) wider.set(wide.id, wide)
    for (const reading of rivals)
      disputes.push({ reading, against: against!, replaced: false, tied: true })
  }
  return { readings: readings.map((r) => wider.get(r.id) ?? r), disputes }
}
