import { describe, expect, it } from 'vitest'
import type { Position } from 'geojson'
import { loadBorders, type Borders } from './load-borders'

const rings = (borders: Borders, code: string): Position[][] =>
  borders.countries
    .filter((c) => c.code === code)
    .flatMap(({ shape: { geometry } }) =>
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [],
    )

function holds(ring: Position[], lng: number, lat: number): boolean {
  let inside = false
  ring.forEach(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[(i + ring.length - 1) % ring.length] ?? []
    if (y > lat !== py > lat && lng < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside
  })
  return inside
}

describe.each(['coarse', 'fine'] as const)('borders, %s', (detail) => {
  it('has Simferopol in Ukraine and not in Russia', async () => {
    const borders = await loadBorders(detail)
    expect(rings(borders, 'UKR').some((ring) => holds(ring, 34.1, 44.95))).toBe(true)
    expect(rings(borders, 'RUS').some((ring) => holds(ring, 34.1, 44.95))).toBe(false)
  })

  it('leaves Antarctica out and draws no bar across the map', async () => {
    const borders = await loadBorders(detail)
    expect(rings(borders, 'ATA')).toEqual([])
    const all = borders.countries.flatMap((c) => rings(borders, c.code))
    const jumps = [...all, ...borders.lines.coordinates].filter((ring) =>
      ring.some((at, i) => i > 0 && Math.abs((at[0] ?? 0) - (ring[i - 1]?.[0] ?? 0)) > 180),
    )
    expect(jumps).toEqual([])
  })
})
