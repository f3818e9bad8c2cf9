import type { MapBracket, MapCircle, MapOrigin, MapView, Point } from '@/lib/view/types'
import { countryName } from '@/lib/places'
import { figureShort, figureSign } from '../marks/figure-text'
import { layoutBrackets, type BracketMark } from './layout-brackets'
import { mainOrigins } from './main-origins'
import { around, textWidth, within, type Box, type Px } from './shape/box'
import { placeLabels, type LabelWish, type PlacedLabel } from './shape/place-labels'

type Label = PlacedLabel & { name: string; text: string }

export interface CircleMark {
  id: string
  circle: MapCircle
  at: Px
  label: Label | null
}

export interface TouchMark {
  id: string
  country: string
  at: Px
  label: Label | null
}

export interface OriginMark {
  id: string
  origin: MapOrigin
  at: Px
  main: boolean
  label: Label | null
}

export interface MapLayout {
  circles: CircleMark[]
  /** Countries that only share in joint figures. */
  touches: TouchMark[]
  brackets: BracketMark[]
  origins: OriginMark[]
  /** Figures whose place lies outside the frame, greatest first. */
  beyond: MapCircle[]
  /** Joint figures over countries outside the frame. */
  beyondBrackets: MapBracket[]
}

export const NAME_SIZE = 12
export const FIGURE_SIZE = 13.5
export const ORIGIN_RADIUS = 9
const LINE = 15
const TOUCH_RADIUS = 3.5
const PLACE_RADIUS = 3
const LEAST_RADIUS = 3

export interface LayoutOptions {
  /** True where there is room to name places within the origin too. */
  withPlaces: boolean
  /** Of all radii: less than 1 on a small map. */
  scale: number
  /** Corners where buttons and notes lie over the map. */
  covered: readonly Box[]
}

type Wish = LabelWish & { name: string; text: string }

const inFrame = ({ x, y }: Px, frame: Box) => within({ x, y, width: 0, height: 0 }, frame)

function circleWish({ id, circle, at }: Omit<CircleMark, 'label'>): Wish {
  const name = countryName(circle.country)
  const full = figureSign(circle.figure)
  const text = full.length > 11 ? figureShort(circle.figure) : full
  const [nameWidth, textWide] = [textWidth(name, NAME_SIZE), textWidth(text, FIGURE_SIZE)]
  return {
    id,
    name,
    text,
    at,
    radius: circle.radius,
    width: Math.max(nameWidth, textWide) + 2,
    height: LINE * 2,
    inside: true,
    flat: { width: nameWidth + textWide + 8, height: LINE },
  }
}

function nameWish(id: string, name: string, at: Px, radius: number, size: number): Wish {
  return { id, name, text: '', at, radius, width: textWidth(name, size) + 4, height: size + 4 }
}

/**
 * Where everything stands at one zoom: first the circles, then the brackets around them, then as
 * many labels as find room, origin and large figures first. `project` gives px of a place.
 */
export function layoutMarks(
  view: MapView,
  brackets: MapBracket[],
  project: (point: Point) => Px,
  frame: Box,
  { withPlaces, scale, covered }: LayoutOptions,
): MapLayout {
  const sized = view.circles.map((c) => ({
    ...c,
    radius: Math.max(c.radius * scale, LEAST_RADIUS),
  }))
  const circles = [...sized]
    .sort((a, b) => b.radius - a.radius)
    .map((circle) => ({ id: `circle-${circle.country}`, circle, at: project(circle.point) }))
  const own = new Set(view.circles.map((c) => c.country))
  const touches = view.countries.flatMap(({ country, point }) =>
    point && !own.has(country) ? [{ id: `touch-${country}`, country, at: project(point) }] : [],
  )
  const mains = mainOrigins(view.origins)
  const origins = view.origins.map((origin, i) => ({
    id: `origin-${i}`,
    origin,
    at: project(origin.point),
    main: mains.has(origin),
  }))

  const taken: Box[] = [
    ...covered,
    ...circles.map(({ at, circle }) => around(at, circle.radius * 2)),
    ...origins.filter((o) => o.main).map(({ at }) => around(at, ORIGIN_RADIUS * 2)),
  ]
  const { drawn: shapes, beyond } = layoutBrackets(brackets, sized, project, taken, frame)
  const originWish = ({ id, origin, at, main }: (typeof origins)[number]) =>
    nameWish(
      id,
      origin.place ?? countryName(origin.country),
      at,
      main ? ORIGIN_RADIUS : PLACE_RADIUS,
      main ? 14 : NAME_SIZE,
    )
  const wishes: Wish[] = [
    ...origins.filter((o) => o.main).map(originWish),
    ...circles.map(circleWish),
    ...touches.map((t) => nameWish(t.id, countryName(t.country), t.at, TOUCH_RADIUS, NAME_SIZE)),
    ...(withPlaces ? origins.filter((o) => !o.main).map(originWish) : []),
  ].filter((wish) => inFrame(wish.at, frame))

  const lines = [...covered, ...shapes.flatMap((s) => [s.shape.badge, ...s.shape.strokes])]
  const words = new Map(wishes.map((wish) => [wish.id, wish]))
  const labels = new Map(
    placeLabels(wishes, lines, frame).map((label): [string, Label] => {
      const wish = words.get(label.id)
      return [label.id, { ...label, name: wish?.name ?? '', text: wish?.text ?? '' }]
    }),
  )
  const labelled = <T extends { id: string }>(mark: T) => ({
    ...mark,
    label: labels.get(mark.id) ?? null,
  })
  return {
    circles: circles.map(labelled),
    touches: touches.map(labelled),
    brackets: shapes,
    beyondBrackets: beyond,
    origins: origins.map(labelled),
    beyond: circles
      .filter(({ at }) => !inFrame(at, frame))
      .map((c) => c.circle)
      .sort((a, b) => b.figure.value - a.figure.value),
  }
}
