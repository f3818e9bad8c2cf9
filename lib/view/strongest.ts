import type { Body } from '../model/body'
import type { ListedClaim } from '../model/claim'
import { rungOf } from '../model/rung'
import { byId, isOut, isPlanned, leastOf } from './claim-facts'

export type Bodies = Readonly<Record<string, Body>>

export const rungIn = (bodies: Bodies, c: ListedClaim) =>
  rungOf(c, c.body === null ? null : (bodies[c.body] ?? null))

/** What kind of figure it is; the lower, the more it says of a whole population. */
export function tierOf(c: ListedClaim): number {
  if (isPlanned(c)) return 6
  const whole = c.part.length === 0
  if (c.measure === 'cumulative') return isOut(c) ? (whole ? 0 : 2) : 3
  if (c.measure === 'stock') return whole ? (isOut(c) ? 1 : 4) : 5
  return isOut(c) ? 3 : 5
}

/** Within one event: the highest rung, then the newest, then the greatest, then the id. */
const firstOfEvent = (bodies: Bodies) => (a: ListedClaim, b: ListedClaim) =>
  rungIn(bodies, a) - rungIn(bodies, b) ||
  (b.asOf ?? '').localeCompare(a.asOf ?? '') ||
  leastOf(b) - leastOf(a) ||
  byId(a, b)

/**
 * The one claim that says most of a population: of the best kind of figure there is, the newest
 * of the highest rung for each event, and of these the greatest. Claims are compared, never added.
 */
export function strongestOf(claims: readonly ListedClaim[], bodies: Bodies): ListedClaim | null {
  const tier = Math.min(...claims.map(tierOf))
  const events = new Map<string, ListedClaim[]>()
  for (const c of claims) {
    if (tierOf(c) !== tier) continue
    const list = events.get(c.event)
    if (list) list.push(c)
    else events.set(c.event, [c])
  }
  const rung = Math.min(...[...events.values()].flat().map((c) => rungIn(bodies, c)))
  const firsts = [...events.values()].flatMap((list) => {
    const [first] = list.sort(firstOfEvent(bodies))
    return first && rungIn(bodies, first) === rung ? [first] : []
  })
  return (
    firsts.sort((a, b) => leastOf(b) - leastOf(a) || b.value - a.value || byId(a, b))[0] ?? null
  )
}
