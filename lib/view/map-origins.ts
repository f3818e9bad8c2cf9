import type { ListedClaim } from '../model/claim'
import { labelPoint, placeNames, placePoint } from '../places'
import { stands } from './claim-facts'
import type { MapOrigin, SelectionData } from './types'

const keyOf = (country: string, place: string | null) => `${country}/${place ?? ''}`

const usualNames = new Map(
  placeNames().map(([spelling, country, name]) => [`${country}/${spelling.toLowerCase()}`, name]),
)

/** "Kiev" and "Kyiv" are one place, by the name that the table of places gives it. */
const usualName = (country: string, place: string) =>
  usualNames.get(`${country}/${place.toLowerCase()}`) ?? place

interface Named {
  country: string
  place: string | null
  claims: number
}

/** How often each origin is named: a country by all of its claims, a place by those that name it. */
function originsOf(claims: readonly ListedClaim[]): Map<string, Named> {
  const found = new Map<string, Named>()
  const count = (country: string, place: string | null) => {
    const one = found.get(keyOf(country, place))
    if (one) one.claims++
    else found.set(keyOf(country, place), { country, place, claims: 1 })
  }
  for (const { origin } of claims) {
    if (!origin.country) continue
    count(origin.country, null)
    if (origin.place) count(origin.country, usualName(origin.country, origin.place))
  }
  return found
}

/**
 * Where the danger is: the crisis' own places, else its country, then whatever else the claims
 * name and a table can place. An origin is drawn before its first claim.
 */
export function mapOrigins({
  crisis,
  claims,
}: Pick<SelectionData, 'crisis' | 'claims'>): MapOrigin[] {
  const named = originsOf(claims.filter(stands))
  const origins = new Map<string, MapOrigin>()
  const add = (country: string, place: string | null): boolean => {
    const key = keyOf(country, place)
    const point = place ? placePoint(country, place) : labelPoint(country)
    if (point && !origins.has(key))
      origins.set(key, { country, place, point, claims: named.get(key)?.claims ?? 0 })
    return point !== null
  }
  for (const { country, places } of crisis.origins) {
    const usual = places.map((place) => usualName(country, place))
    if (usual.filter((place) => add(country, place)).length === 0) add(country, null)
  }
  const atPlaces = new Set(crisis.origins.filter((o) => o.places.length > 0).map((o) => o.country))
  for (const { country, place } of named.values())
    if (place || !atPlaces.has(country)) add(country, place)
  return [...origins.values()].sort(
    (a, b) =>
      Number(a.place !== null) - Number(b.place !== null) ||
      b.claims - a.claims ||
      (keyOf(a.country, a.place) < keyOf(b.country, b.place) ? -1 : 1),
  )
}
