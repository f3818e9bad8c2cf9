import type { ListedClaim } from '../model/claim'
import { byId, leastOf, ownCountries } from './claim-facts'

const isTotal = (c: ListedClaim) => c.measure !== 'increment'

/** Totals and stocks before single batches, then the greatest, then what has a hard end, then the id. */
const greater = (a: ListedClaim, b: ListedClaim) =>
  Number(isTotal(b)) - Number(isTotal(a)) ||
  leastOf(b) - leastOf(a) ||
  b.value - a.value ||
  byId(a, b)

/** For each destination its own figures, the greatest first. Nothing is added. */
export function ownByCountry(claims: readonly ListedClaim[]): Map<string, ListedClaim[]> {
  const own = new Map<string, ListedClaim[]>()
  for (const c of claims)
    for (const country of ownCountries(c)) {
      const list = own.get(country)
      if (list) list.push(c)
      else own.set(country, [c])
    }
  for (const list of own.values()) list.sort(greater)
  return own
}
