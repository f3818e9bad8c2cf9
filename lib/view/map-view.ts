import type { ListedClaim } from '../model/claim'
import { labelPoint } from '../places'
import { countriesAbroad, drawable, isJoint, stands } from './claim-facts'
import { figureOf } from './figure'
import { ownByCountry } from './greatest'
import { jointVoices, type Voice } from './joint'
import { mapOrigins } from './map-origins'
import { spreadBadges } from './spread-badges'
import type {
  Figure,
  MapBracket,
  MapCircle,
  MapCountry,
  MapView,
  Point,
  SelectionData,
} from './types'

/** Radius in px of the greatest circle, and of the least that can still be seen. */
export const GREATEST_RADIUS = 44
export const LEAST_RADIUS = 3
/** More brackets than this hide one another. */
export const MOST_BRACKETS = 12

/** What the map of a selection draws, and the table that says the same. */
export function mapView(data: SelectionData): MapView {
  const claims = drawable(data.claims)
  const own = ownByCountry(claims)
  const voices = jointVoices(data.claims.filter((c) => c.unit === 'people' && stands(c)))
  const broken = brokenDown(data)
  const joint = voices.filter((v) => !v.claims.some((c) => broken.has(c.id)))
  return {
    origins: mapOrigins(data),
    circles: circles(own),
    brackets: brackets(joint.slice(0, MOST_BRACKETS)),
    moreBrackets: Math.max(0, joint.length - MOST_BRACKETS),
    countries: countries(own, voices),
    withoutDestination: claims.filter((c) => countriesAbroad(c).length === 0 && !isJoint(c)).length,
  }
}

/** Joint figures whose report also gives a figure for each of their destinations: those are drawn. */
const brokenDown = ({ series }: SelectionData): ReadonlySet<string> =>
  new Set(
    series
      .flatMap((s) => s.marks)
      .filter((m) => m.kind === 'parts_add_up' && m.dimension === 'destination')
      .flatMap((m) => m.to.claims),
  )

function circles(own: Map<string, ListedClaim[]>): MapCircle[] {
  const drawn = [...own].flatMap(([country, [claim]]) => {
    const point = labelPoint(country)
    return claim && point ? [{ country, point, figure: figureOf(claim) }] : []
  })
  const greatest = Math.max(1, ...drawn.map((c) => c.figure.value))
  return drawn
    .map((c) => {
      const share = GREATEST_RADIUS * Math.sqrt(c.figure.value / greatest)
      return { ...c, radius: Math.max(share, LEAST_RADIUS), enlarged: share < LEAST_RADIUS }
    })
    .sort((a, b) => b.radius - a.radius || (a.country < b.country ? -1 : 1))
}

function brackets(voices: readonly Voice[]): MapBracket[] {
  const drawn = voices.flatMap(({ countries, claims }): MapBracket[] => {
    const points = countries.map(labelPoint).filter((point) => point !== null)
    if (points.length === 0) return []
    return [
      {
        figure: figureOf(claims[0]!),
        countries,
        points,
        badge: middle(points),
        open: claims.some((c) => c.destinationScope === 'including'),
        claims: claims.map((c) => c.id),
      },
    ]
  })
  return spreadBadges(drawn)
}

function middle(points: readonly Point[]): Point {
  const mean = (axis: 0 | 1) => points.reduce((sum, p) => sum + p[axis], 0) / points.length
  return [mean(0), mean(1)]
}

/** The same figure for the same day by several papers is listed once. */
function once(figures: readonly Figure[]): Figure[] {
  const keyOf = ({ claim: _, ...said }: Figure) => JSON.stringify(said)
  return [...new Map([...figures].reverse().map((f) => [keyOf(f), f])).values()].reverse()
}

/** One row for each destination, by its greatest figure; those that only share come after. */
function countries(own: Map<string, ListedClaim[]>, voices: readonly Voice[]): MapCountry[] {
  const joint = new Map<string, Figure[]>()
  for (const voice of voices)
    for (const country of voice.countries)
      joint.set(country, [...(joint.get(country) ?? []), figureOf(voice.claims[0]!)])
  return [...new Set([...own.keys(), ...joint.keys()])]
    .map((country) => ({
      country,
      point: labelPoint(country),
      own: once((own.get(country) ?? []).map(figureOf)),
      joint: joint.get(country) ?? [],
    }))
    .sort(
      (a, b) =>
        (b.own[0]?.value ?? 0) - (a.own[0]?.value ?? 0) ||
        (b.joint[0]?.value ?? 0) - (a.joint[0]?.value ?? 0) ||
        (a.country < b.country ? -1 : 1),
    )
}
