import type { Box, Px } from './shape/box'

/** Height and width of what lies over the corners of the map, px; the layout keeps off it. */
const ZOOM = { width: 190, height: 46 }
const NOTE = { width: 330, height: 40 }
const ROW = 24
const LIST_WIDTH = 150

/** How many rows the list of figures beyond the view has room for. */
export const rowsBeyond = ({ x: width, y: height }: Px): number =>
  width < 640 ? 0 : height < 460 ? 3 : 5

/** The corners of a frame that are covered: zoom buttons, the note on boundaries, figures beyond. */
export function furniture(frame: Box, rows: number): Box[] {
  const { x, y, width, height } = frame
  const list = rows > 0 ? (rows + 2) * ROW : 0
  return [
    { x, y, ...ZOOM },
    { x: x + width - NOTE.width, y: y + height - NOTE.height, ...NOTE },
    ...(list > 0 ? [{ x, y: y + height - list, width: LIST_WIDTH, height: list }] : []),
  ]
}
