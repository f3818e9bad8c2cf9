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
}

export interface PlacedLabel {
  id: string
  /** Left upper corner of the label's box. */
  box: Box
  inside: boolean
}

const GAP = 4

function candidates({ at, radius, width, height, inside }: LabelWish): PlacedLabel[] {
  const reach = radius + GAP
  const slant = radius * 0.7 + GAP
  const beside: Box[] = [
    { x: at.x + reach, y: at.y - height / 2, width, height },
    { x: at.x - reach - width, y: at.y - height / 2, width, height },
    { x: at.x - width / 2, y: at.y + reach - 2, width, height },
    { x: at.x - width / 2, y: at.y - reach - height + 2, width, height },
    { x: at.x + slant, y: at.y - slant - height / 2, width, height },
    { x: at.x + slant, y: at.y + slant - height / 2, width, height },
    { x: at.x - slant - width, y: at.y - slant - height / 2, width, height },
    { x: at.x - slant - width, y: at.y + slant - height / 2, width, height },
  ]
  const places = beside.map((box) => ({ id: '', box, inside: false }))
  const fits = inside && Math.hypot(width, height) < radius * 2 - 2
  return fits ? [{ id: '', box: around(at, width, height), inside: true }, ...places] : places
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
