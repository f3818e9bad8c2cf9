import type { ListedClaim } from '../../lib/model/claim'
import { formatSeriesId } from '../../lib/model/series-id'
import { seriesKeyOf } from '../../lib/model/series-key-of'
import { dayOf } from '../../lib/reconcile/simulate'

/** Figures by day, null before the first one. */
export type Line = (number | null)[]

export interface Peers {
  latest: Line
  greatest: Line
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What is usually drawn: the totals of a population and event that are limited to nothing. */
const isTotal = (c: ListedClaim) =>
  c.measure === 'cumulative' && c.part.length === 0 && c.unit === 'people' && c.asOf !== null

/**
 * The two naive series of the same claims, by the id of the undivided series: the latest figure,
 * and the greatest one so far.
 */
export function peers(claims: readonly ListedClaim[], last: number): Map<string, Peers> {
  const found = new Map<string, ListedClaim[]>()
  for (const c of claims.filter(isTotal)) {
    const id = formatSeriesId(seriesKeyOf(c))
    found.set(id, [...(found.get(id) ?? []), c])
  }
  return new Map([...found].map(([id, list]) => [id, lines(list, last)]))
}

function lines(list: ListedClaim[], last: number): Peers {
  list.sort((a, b) => text(a.asOf!, b.asOf!) || text(a.knownFrom, b.knownFrom) || text(a.id, b.id))
  const made: Peers = { latest: [], greatest: [] }
  let [next, latest, greatest] = [0, null as number | null, null as number | null]
  for (let day = 0; day <= last; day++) {
    for (; next < list.length && list[next]!.asOf! <= dayOf(day); next++) {
      latest = list[next]!.value
      greatest = Math.max(greatest ?? 0, latest)
    }
    made.latest.push(latest)
    made.greatest.push(greatest)
  }
  return made
}
