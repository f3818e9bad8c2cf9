import type { Event } from '@/lib/model/claim'
import type { PlacedLabel } from './shape/place-labels'
import { FIGURE_SIZE, NAME_SIZE } from './layout-marks'

// White and black words both stand 4.5:1 on some of the event colours only; dark ink is used where it does better.
const DARK_ON: ReadonlySet<Event> = new Set(['left', 'returned_home', 'awaiting', 'planned'])

/** The name of a country over its figure, or beside it where that is all the room there is. */
export function MapLabel({
  label: { box, inside, flat },
  name,
  figure,
  event,
}: {
  label: PlacedLabel
  name: string
  figure: string
  event: Event
}) {
  const x = inside ? box.x + box.width / 2 : box.x
  const fill = inside ? (DARK_ON.has(event) ? '#181816' : '#fff') : undefined
  return (
    <text
      aria-hidden
      className={inside ? 'inside' : undefined}
      textAnchor={inside ? 'middle' : 'start'}
      style={fill ? { fill } : undefined}
    >
      <tspan x={x} y={box.y + 12} fontSize={NAME_SIZE}>
        {name}
      </tspan>
      <tspan {...(flat ? { dx: 4 } : { x, y: box.y + 27 })} fontSize={FIGURE_SIZE} fontWeight={650}>
        {figure}
      </tspan>
    </text>
  )
}
