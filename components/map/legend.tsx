import type { Event } from '@/lib/model/claim'
import type { MapCircle, MapView } from '@/lib/view/types'
import { m } from '@/messages'
import { eventColour } from '../marks/event-colour'
import { chooseBrackets } from './choose-brackets'

const STEPS = [10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]

/** Two round counts with their circles, at the very scale of the map. */
function samples(
  circles: readonly MapCircle[],
  scale: number,
): { value: number; radius: number }[] {
  const largest = circles.find((c) => !c.enlarged)
  if (!largest) return []
  const factor = (scale * largest.radius) / Math.sqrt(largest.figure.value)
  return STEPS.map((value) => ({ value, radius: factor * Math.sqrt(value) }))
    .filter(({ radius }) => radius >= 3 && radius <= 26)
    .slice(-2)
}

function EventKey({ event }: { event: Event }) {
  const hollow = event === 'planned'
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg width="11" height="11" aria-hidden className="flex-none">
        <circle
          cx="5.5"
          cy="5.5"
          r="4.5"
          fill={hollow ? 'none' : eventColour(event)}
          stroke={eventColour(event)}
          strokeDasharray={hollow ? '3 2' : undefined}
        />
      </svg>
      {m.words.event[event]}
    </span>
  )
}

/** What the marks mean, with the unit; it stands under the map and repeats nothing that a label says. */
export function Legend({ view, scale }: { view: MapView; scale: number }) {
  const drawn = chooseBrackets(view.brackets, null, null)
  const events = [
    ...new Set([...view.circles.map((c) => c.figure.event), ...drawn.map((b) => b.figure.event)]),
  ]
  const sizes = samples(view.circles, scale)
  return (
    <ul
      aria-label={m.map.legend.title}
      className="text-ink-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-xs"
    >
      {sizes.length > 0 && (
        <li className="inline-flex items-center gap-2">
          {sizes.map(({ value, radius }) => (
            <span key={value} className="inline-flex items-center gap-1">
              <svg width={radius * 2 + 2} height={radius * 2 + 2} aria-hidden className="flex-none">
                <circle
                  cx={radius + 1}
                  cy={radius + 1}
                  r={radius}
                  fill="none"
                  stroke="var(--ink-2)"
                />
              </svg>
              <span className="figure">{m.format.n(value)}</span>
            </span>
          ))}
          {m.map.legend.units}
        </li>
      )}
      {events.map((event) => (
        <li key={event}>
          <EventKey event={event} />
        </li>
      ))}
      {drawn.length > 0 && (
        <li className="inline-flex items-center gap-1.5">
          <svg width="16" height="14" aria-hidden className="flex-none">
            <path
              d="M14 2H7Q3 2 3 5v4q0 3 4 3h7M3 7h9"
              fill="none"
              stroke="var(--ink-2)"
              strokeWidth="1.5"
            />
          </svg>
          {m.map.legend.bracket}
        </li>
      )}
    </ul>
  )
}
