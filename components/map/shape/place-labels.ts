import { around, overlaps, within, type Box, type Px } from './box'

export interface LabelWish {
  id: string
  /** Centre of the mark that the label belongs to, and its radius. */
  at: Px
  radius: number
  width: number
  height: number
  /** True where the label may stand on the mark itself if it fits. */
  inside?: boolean
  /** Size on one line, for where the label finds no room otherwise. */
  flat?: { width: number; height: number }
}

export interface PlacedLabel {
  id: string
  /** Left upper corner of the label's box. */
  box: Box
  inside: boolean
  flat: boolean
}

type Candidate = Omit<PlacedLabel, 'id'>

const GAP = 4

function beside({ at, radius }: LabelWish, width: number, height: number): Box[] {
  const reach = radius + GAP
  const slant = radius * 0.7 + GAP
  return [
    { x: at.x + reach, y: at.y - height / 2, width, height },
    { x: at.x - reach - width, y: at.y - height / 2, width, height },
    { x: at.x - width / 2, y: at.y + reach - 2, width, height },
    { x: at.x - width / 2, y: at.y - reach - height + 2, width, height },
    { x: at.x + slant, y: at.y - slant - height / 2, width, height },
    { x: at.x + slant, y: at.y + slant - height / 2, width, height },
    { x: at.x - slant - width, y: at.y - slant - height / 2, width, height },
    { x: at.x - slant - width, y: at.y + slant - height / 2, width, height },
  ]
}

function candidates(wish: LabelWish): Candidate[] {
  const { at, radius, width, height, inside, flat } = wish
  const fits = inside && Math.hypot(width, height) < radius * 2 - 2
  return [
    ...(fits ? [{ box: around(at, width, height), inside: true, flat: false }] : []),
    ...beside(wish, width, height).map((box) => ({ box, inside: false, flat: false })),
    ...(flat ? beside(wish, flat.width, flat.height) : []).map((box) => ({
      box,
      inside: false,
      flat: true,
    })),
  ]
}

/**
 * Puts labels beside their marks, the first wishes first, so that none lies on another label, on
 * another mark or over the edge. What finds no place is left out: its mark still has its name.
 */
export function placeLabels(wishes: LabelWish[], obstacles: Box[], frame: Box): PlacedLabel[] {
  const marks = wishes.map((w) => ({ id: w.id, box: around(w.at, w.radius * 2) }))
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const free = candidates(wish).find(
      ({ box, inside }) =>
        within(box, frame) &&
        !placed.some((other) => overlaps(box, other.box)) &&
        !obstacles.some((other) => overlaps(box, other)) &&
        (inside || !marks.some((m) => m.id !== wish.id && overlaps(box, m.box, 0))),
    )
    if (free) placed.push({ ...free, id: wish.id })
  }
  return placed
}
