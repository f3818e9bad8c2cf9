import type { MapBracket, MapCircle, MapOrigin, MapView, Point } from '@/lib/view/types'
import { countryName } from '@/lib/places'
import { m } from '@/messages'
import { figureShort, figureSign } from '../marks/figure-text'
import { bracketShape, type BracketShape } from './shape/bracket-shape'
import { around, textWidth, within, type Box, type Px } from './shape/box'
import { placeLabels, type LabelWish, type PlacedLabel } from './shape/place-labels'

export interface CircleMark {
  id: string
  circle: MapCircle
  at: Px
  label: (PlacedLabel & { name: string; text: string }) | null
}

export interface TouchMark {
  id: string
  country: string
  at: Px
  label: (PlacedLabel & { name: string }) | null
}

export interface BracketMark {
  id: string
  bracket: MapBracket
  shape: BracketShape
  text: string
}

export interface OriginMark {
  origin: MapOrigin
  at: Px
  label: (PlacedLabel & { name: string }) | null
}

export interface MapLayout {
  circles: CircleMark[]
  /** Countries that only share in joint figures. */
  touches: TouchMark[]
  brackets: BracketMark[]
  origins: OriginMark[]
  /** Figures whose place lies outside the frame, greatest first. */
  beyond: MapCircle[]
}

export const NAME_SIZE = 12
export const FIGURE_SIZE = 13.5
const LINE = 15
const ORIGIN_RADIUS = 9
const TOUCH_RADIUS = 3.5
const BADGE_SIZE = 12.5

const badgeText = ({ figure, countries, open }: MapBracket) =>
  countries.length === 1
    ? m.map.badgeOne(figureSign(figure), open)
    : m.map.badge(figureSign(figure), countries.length, open)

/**
 * Where everything stands at one zoom: first the circles, then the brackets around them, then as
 * many labels as find room, origin and large figures first. `project` gives px of a place.
 */
export function layoutMarks(
  view: MapView,
  brackets: MapBracket[],
  project: (point: Point) => Px,
  frame: Box,
): MapLayout {
  const circles = [...view.circles]
    .sort((a, b) => b.radius - a.radius)
    .map((circle) => ({ id: `circle-${circle.country}`, circle, at: project(circle.point) }))
  const own = new Set(view.circles.map((c) => c.country))
  const touches = view.countries.flatMap(({ country, point }) =>
    point && !own.has(country) ? [{ id: `touch-${country}`, country, at: project(point) }] : [],
  )
  const origins = view.origins.map((origin) => ({ origin, at: project(origin.point) }))

  const taken: Box[] = [
    ...circles.map(({ at, circle }) => around(at, circle.radius * 2)),
    ...origins.map(({ at }) => around(at, ORIGIN_RADIUS * 2)),
  ]
  const shapes = brackets.map((bracket) => {
    const text = badgeText(bracket)
    const size = { width: textWidth(text, BADGE_SIZE) + 16, height: 22 }
    const shape = bracketShape(bracket.points.map(project), size, taken, frame)
    taken.push(shape.badge)
    return { id: `bracket-${bracket.figure.claim}`, bracket, shape, text }
  })

  const names = origins.map(({ origin, at }, i): LabelWish & { name: string } => {
    const name = origin.place ?? countryName(origin.country)
    return {
      id: `origin-${i}`,
      name,
      at,
      radius: ORIGIN_RADIUS,
      width: textWidth(name, 14) + 4,
      height: 18,
    }
  })
  const texts = new Map(
    circles.map(({ id, circle }) => {
      const full = figureSign(circle.figure)
      return [id, full.length > 9 ? figureShort(circle.figure) : full]
    }),
  )
  const wishes: LabelWish[] = [
    ...names,
    ...circles
      .filter(({ at }) => within({ ...at, width: 0, height: 0 }, frame))
      .map(({ id, circle, at }) => ({
        id,
        at,
        radius: circle.radius,
        width:
          Math.max(
            textWidth(countryName(circle.country), NAME_SIZE),
            textWidth(texts.get(id) ?? '', FIGURE_SIZE),
          ) + 2,
        height: LINE * 2,
        inside: true,
      })),
    ...touches.map(({ id, country, at }) => ({
      id,
      at,
      radius: TOUCH_RADIUS,
      width: textWidth(countryName(country), NAME_SIZE) + 2,
      height: LINE,
    })),
  ]
  const badges = shapes.map((s) => s.shape.badge)
  const placed = new Map(placeLabels(wishes, badges, frame).map((label) => [label.id, label]))
  const label = <T extends object>(id: string, more: T) => {
    const found = placed.get(id)
    return found ? { ...found, ...more } : null
  }
  return {
    circles: circles.map((c) => ({
      ...c,
      label: label(c.id, { name: countryName(c.circle.country), text: texts.get(c.id) ?? '' }),
    })),
    touches: touches.map((t) => ({ ...t, label: label(t.id, { name: countryName(t.country) }) })),
    brackets: shapes,
    origins: origins.map((o, i) => ({
      ...o,
      label: label(`origin-${i}`, { name: names[i]?.name ?? '' }),
    })),
    beyond: circles
      .filter(({ at }) => !within({ ...at, width: 0, height: 0 }, frame))
      .map((c) => c.circle)
      .sort((a, b) => b.figure.value - a.figure.value),
  }
}
