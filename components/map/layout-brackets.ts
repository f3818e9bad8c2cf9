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
const NUDGES = [0, 6, -6]

export function badgeText({ figure, countries, open }: MapBracket, beyond = 0): string {
  const sign = figureSign(figure)
  if (countries.length === 1) return m.map.badgeOne(sign, open)
  return m.map.badge(sign, countries.length, open, beyond)
}

/**
 * Brackets in the order given, each keeping off the circles and off the badges before it. Countries
 * outside the frame are left out of the form and counted in the badge; a bracket with hardly a
 * country inside is not drawn but named as lying beyond.
 */
export function layoutBrackets(
  brackets: readonly MapBracket[],
  circles: readonly MapCircle[],
  project: (point: Point) => Px,
  obstacles: readonly Box[],
  frame: Box,
): { drawn: BracketMark[]; beyond: MapBracket[] } {
  const radiusAt = new Map(circles.map((c) => [c.point.join(), c.radius]))
  const taken = [...obstacles]
  const drawn: BracketMark[] = []
  const beyond: MapBracket[] = []
  for (const bracket of brackets) {
    const all = bracket.points.map((point) => {
      const { x, y } = project(point)
      return { x, y, radius: radiusAt.get(point.join()) ?? 0 }
    })
    // Brackets over the same countries keep a few px apart, else the later would hide the earlier.
    const nudge = NUDGES[drawn.length] ?? 0
    const points = all.filter(({ x, y }) => within({ x, y, width: 0, height: 0 }, frame))
    if (points.length < Math.min(2, all.length)) {
      beyond.push(bracket)
      continue
    }
    const text = badgeText(bracket, all.length - points.length)
    const size = { width: textWidth(text, BADGE_SIZE) + 16, height: BADGE_HEIGHT }
    const shape = bracketShape(points, size, taken, frame, nudge)
    taken.push(shape.badge, ...shape.strokes)
    drawn.push({ id: `bracket-${bracket.figure.claim}`, bracket, shape, text })
  }
  return { drawn, beyond }
}
