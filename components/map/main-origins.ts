import type { MapOrigin } from '@/lib/view/types'

const SHARE = 0.05

/**
 * The origins that get a ring and a name at every zoom: a country before the places in it, and
 * nothing that hardly any claim names beside another. The others are small rings.
 */
export function mainOrigins(origins: readonly MapOrigin[]): ReadonlySet<MapOrigin> {
  const byCountry = new Map<string, MapOrigin>()
  const isBefore = (a: MapOrigin, b: MapOrigin) =>
    a.place === null || (b.place !== null && a.claims > b.claims)
  for (const origin of origins) {
    const known = byCountry.get(origin.country)
    if (!known || isBefore(origin, known)) byCountry.set(origin.country, origin)
  }
  const most = Math.max(...[...byCountry.values()].map((o) => o.claims), 0)
  return new Set([...byCountry.values()].filter((o) => o.claims >= most * SHARE))
}
