import type { ListedClaim } from '../model/claim'
import { byId, leastOf, ownCountries } from './claim-facts'

const isTotal = (c: ListedClaim) => c.measure !== 'increment'

/** "Of the 21,000": whom it counts is told by another figure, so that it comes after whole ones. */
const isSubgroup = (c: ListedClaim) => c.part.some((p) => p.dimension === 'subgroup')

/** Totals and stocks before single batches, whole figures before subgroups, then the greatest. */
const greater = (a: ListedClaim, b: ListedClaim) =>
  Number(isTotal(b)) - Number(isTotal(a)) ||
  Number(isSubgroup(a)) - Number(isSubgroup(b)) ||
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
