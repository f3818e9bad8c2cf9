import type { MapBracket, MapCircle, Point } from '@/lib/view/types'
import { m } from '@/messages'
import { figureSign } from '../marks/figure-text'
import { bracketShape, type BracketShape } from './shape/bracket-shape'
import { textWidth, within, type Box, type Px } from './shape/box'

export interface BracketMark {
  id: string
  bracket: MapBracket
  shape: BracketShape
  text: string
}

export const BADGE_SIZE = 12.5
const BADGE_HEIGHT = 22

function badgeText({ figure, countries, open }: MapBracket, beyond: number): string {
  const sign = figureSign(figure)
  if (countries.length === 1) return m.map.badgeOne(sign, open)
  return m.map.badge(sign, countries.length, open, beyond)
}

/**
 * Brackets in the order given, each keeping off the circles and off the badges before it. Countries
 * outside the frame are left out of the form and counted in the badge, unless hardly one is inside.
 */
export function layoutBrackets(
  brackets: readonly MapBracket[],
  circles: readonly MapCircle[],
  project: (point: Point) => Px,
  obstacles: readonly Box[],
  frame: Box,
): BracketMark[] {
  const radiusAt = new Map(circles.map((c) => [c.point.join(), c.radius]))
  const taken = [...obstacles]
  return brackets.map((bracket) => {
    const all = bracket.points.map((point) => {
      const { x, y } = project(point)
      return { x, y, radius: radiusAt.get(point.join()) ?? 0 }
    })
    const inside = all.filter(({ x, y }) => within({ x, y, width: 0, height: 0 }, frame))
    const points = inside.length > 1 ? inside : all
    const text = badgeText(bracket, all.length - points.length)
    const size = { width: textWidth(text, BADGE_SIZE) + 16, height: BADGE_HEIGHT }
    const shape = bracketShape(points, size, taken, frame)
    taken.push(shape.badge, ...shape.strokes)
    return { id: `bracket-${bracket.figure.claim}`, bracket, shape, text }
  })
}
