import type { Feature, Geometry, MultiLineString, Position } from 'geojson'

// A ring that jumps over 180° would draw a bar across the whole map; its western half moves east.
function unwrapRing(ring: Position[]): Position[] {
  const jumps = ring.some((at, i) => {
    const before = ring[i - 1]
    return before !== undefined && Math.abs((at[0] ?? 0) - (before[0] ?? 0)) > 180
  })
  if (!jumps) return ring
  return ring.map(([lng = 0, lat = 0]) => [lng < 0 ? lng + 360 : lng, lat])
}

function unwrapGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon')
    return { ...geometry, coordinates: geometry.coordinates.map(unwrapRing) }
  if (geometry.type === 'MultiPolygon')
    return {
      ...geometry,
      coordinates: geometry.coordinates.map((polygon) => polygon.map(unwrapRing)),
    }
  return geometry
}

/** The same shape with no ring that crosses the antimeridian; longitudes may then exceed 180. */
export const unwrap = <P>(shape: Feature<Geometry, P>): Feature<Geometry, P> => ({
  ...shape,
  geometry: unwrapGeometry(shape.geometry),
})

export const unwrapLines = (lines: MultiLineString): MultiLineString => ({
  ...lines,
  coordinates: lines.coordinates.map(unwrapRing),
})
