import type { MapView, Point } from '@/lib/view/types'
import { mainOrigins } from './main-origins'

/** How far from the origin is near; on a small map less, else its circles cover one another. */
const nearKm = (scale: number) => (scale < 0.8 ? 1100 : 1700)
const EARTH_KM = 6371

function distance([lat1, lng1]: Point, [lat2, lng2]: Point): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lng2 - lng1) * rad) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h))
}

/** Every place where something is drawn. */
export const pointsOf = (view: MapView): Point[] => [
  ...[...mainOrigins(view.origins)].map((o) => o.point),
  ...view.countries.flatMap((c) => (c.point ? [c.point] : [])),
]

/**
 * The places around the origin, where the crisis is; homes on other continents would shrink it to
 * a dot. All places where there is no origin or nothing near it.
 */
export function nearPoints(view: MapView, scale: number): Point[] {
  const all = pointsOf(view)
  const origins = [...mainOrigins(view.origins)].map((o) => o.point)
  const near = all.filter((p) => origins.some((o) => distance(o, p) <= nearKm(scale)))
  return near.length > origins.length ? near : all
}

/** South-west and north-east corner; a lone place gets some land around it. */
export function boundsAround(points: Point[]): [Point, Point] | null {
  if (points.length === 0) return null
  const lats = points.map((p) => p[0])
  const lngs = points.map((p) => p[1])
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)]
  const pad = (span: number) => Math.max(0, (8 - span) / 2)
  return [
    [south - pad(north - south), west - pad(east - west)],
    [north + pad(north - south), east + pad(east - west)],
  ]
}
