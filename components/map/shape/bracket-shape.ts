import { around, overlaps, within, type Box, type Px } from './box'

type Side = 'west' | 'east' | 'north' | 'south'

/** A place that a tooth reaches, and the radius of what is drawn there already. */
export interface Reach extends Px {
  radius: number
}

export interface BracketShape {
  /** The spine with its two outer teeth, rounded at the corners; the inner teeth follow. */
  path: string
  /** Where each tooth touches its country, in the order of the points. */
  ends: Px[]
  /** Box of the badge, in the middle of the spine or as near to it as there is room. */
  badge: Box
  /** Spine and teeth as thin boxes, for labels to keep off. */
  strokes: Box[]
}

interface Draft extends BracketShape {
  cost: number
}

const CORNER = 7
/** Radius of the small ring at the end of a tooth, px. */
const RING = 3
const BADGE_HIT = 400
const SPINE_OUT = 400
const TOO_NEAR = 9
const MERGING = 120
const CROSSING = 140
const FIRST_GAP = 30
const STEP = 24
const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74, 0.12, 0.88]

// Turned by 90° and mirrored, the four sides are one case: a spine at the low end of `u`.
const turn = (side: Side, { x, y }: Px): { u: number; v: number } =>
  side === 'west'
    ? { u: x, v: y }
    : side === 'east'
      ? { u: -x, v: y }
      : side === 'north'
        ? { u: y, v: x }
        : { u: -y, v: x }

const back = (side: Side, u: number, v: number): Px =>
  side === 'west'
    ? { x: u, y: v }
    : side === 'east'
      ? { x: -u, y: v }
      : side === 'north'
        ? { x: v, y: u }
        : { x: v, y: -u }

const to = ({ x, y }: Px) => `${x.toFixed(1)} ${y.toFixed(1)}`

function outline(side: Side, spine: number, teeth: { u: number; v: number }[]): string {
  const sorted = [...teeth].sort((a, b) => a.v - b.v)
  const [first, last] = [sorted[0]!, sorted.at(-1)!]
  const r = Math.min(CORNER, (last.v - first.v) / 2)
  const at = (u: number, v: number) => to(back(side, u, v))
  const outer =
    `M ${at(first.u - RING, first.v)} L ${at(spine + r, first.v)} ` +
    `Q ${at(spine, first.v)} ${at(spine, first.v + r)} L ${at(spine, last.v - r)} ` +
    `Q ${at(spine, last.v)} ${at(spine + r, last.v)} L ${at(last.u - RING, last.v)}`
  const inner = sorted.slice(1, -1).map((t) => `M ${at(spine, t.v)} L ${at(t.u - RING, t.v)}`)
  return [outer, ...inner].join(' ')
}

const clamp = (box: Box, frame: Box): Box => ({
  ...box,
  x: Math.max(frame.x, Math.min(frame.x + frame.width - box.width, box.x)),
  y: Math.max(frame.y, Math.min(frame.y + frame.height - box.height, box.y)),
})

function draft(
  side: Side,
  lane: number,
  points: Reach[],
  size: { width: number; height: number },
  obstacles: Box[],
  frame: Box,
  nudge: number,
): Draft {
  // On a circle the tooth ends at its edge, else it would cross out the label in it.
  const teeth = points.map((p) => {
    const { u, v } = turn(side, p)
    return { u: u - (p.radius > RING ? p.radius + RING : 0), v: v + nudge }
  })
  const [low, high] = [Math.min(...teeth.map((t) => t.v)), Math.max(...teeth.map((t) => t.v))]
  const spine = Math.min(...teeth.map((t) => t.u)) - FIRST_GAP - lane * STEP
  const length = teeth.reduce((sum, t) => sum + t.u - spine, 0)
  // A pixel wide, so that a stroke on the very same line counts as lying on another.
  const stroke = (from: Px, end: Px): Box => ({
    x: Math.min(from.x, end.x) - 0.5,
    y: Math.min(from.y, end.y) - 0.5,
    width: Math.abs(from.x - end.x) + 1,
    height: Math.abs(from.y - end.y) + 1,
  })
  const strokes = [
    stroke(back(side, spine, low), back(side, spine, high)),
    ...teeth.map((t) => stroke(back(side, spine, t.v), back(side, t.u - RING - 1, t.v))),
  ]
  const crossed = strokes.flatMap((s) => obstacles.filter((o) => overlaps(s, o, 0)))
  // Teeth so near to one another that they read as one thick line.
  const rows = teeth.map((t) => t.v).sort((a, b) => a - b)
  const merging = rows.filter((v, i) => i > 0 && v - rows[i - 1]! < TOO_NEAR).length
  const isOut = strokes[0] !== undefined && !within(strokes[0], frame)
  const badges = SHARES.map((share, i) => {
    const box = around(back(side, spine, low + (high - low) * share), size.width, size.height)
    const hit = obstacles.filter((o) => overlaps(box, o, 3)).length
    return { box, cost: i * 2 + hit * BADGE_HIT + (within(box, frame) ? 0 : 500) }
  })
  const best = badges.reduce((a, b) => (b.cost < a.cost ? b : a))
  return {
    path: outline(side, spine, teeth),
    ends: teeth.map((t) => back(side, t.u, t.v)),
    badge: clamp(best.box, frame),
    strokes,
    cost:
      length +
      (high - low) * 0.5 +
      crossed.length * CROSSING +
      merging * MERGING +
      (isOut ? SPINE_OUT : 0) +
      best.cost,
  }
}

/**
 * One bracket that touches every point and carries one badge: a spine beside the points and a
 * tooth to each. Of the four sides and some lanes it takes the one that is short and crosses least.
 * `nudge` moves the teeth sideways, px, where another bracket has the same countries.
 */
export function bracketShape(
  points: Reach[],
  size: { width: number; height: number },
  obstacles: Box[],
  frame: Box,
  nudge = 0,
): BracketShape {
  const drafts = (['west', 'east', 'north', 'south'] as const).flatMap((side) =>
    [0, 1, 2, 3].map((lane) => draft(side, lane, points, size, obstacles, frame, nudge)),
  )
  const { cost: _, ...shape } = drafts.reduce((a, b) => (b.cost < a.cost ? b : a))
  return shape
}
