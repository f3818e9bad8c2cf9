import type { TimelineLine, TimelineStep } from '@/lib/view/types'
import { m } from '@/messages'
import { eventColour } from '../marks/event-colour'
import { levelOf, stepShape } from './step-path'

const OPEN_FADE = 16

const STOCKS: ReadonlySet<string> = new Set(['remaining', 'awaiting', 'registered', 'planned'])

/** Places on a line where something must be said: another speaker, a conflict, a total that falls. */
function turns(line: TimelineLine) {
  return line.steps.flatMap((step, i) => {
    const before = line.steps[i - 1]
    const level = levelOf(step)
    if (level === null || step.carried) return []
    const was = before ? levelOf(before) : null
    return [
      {
        step,
        level,
        speaker: before !== undefined && step.speaker !== null && before.speaker !== step.speaker,
        falls: was !== null && level < was && !STOCKS.has(line.event),
      },
    ]
  })
}

/** A series as steps, with its band, its open ends and its turns. */
export function SeriesLine({
  line,
  x,
  y,
  fresh,
  quiet,
  strong,
}: {
  line: TimelineLine
  x: (step: TimelineStep) => number
  y: (value: number) => number
  /** Width of the days during which a report is fresh, px. */
  fresh: number
  quiet: boolean
  /** True for the one line that is pointed at: its band stands out. */
  strong: boolean
}) {
  const colour = eventColour(line.event)
  const shape = stepShape(line.steps, x, y, fresh)
  return (
    <g aria-hidden opacity={quiet ? 0.25 : 1} pointerEvents="none">
      <path d={shape.band} fill={colour} fillOpacity={strong ? 0.2 : 0.08} />
      {shape.openUp.map((o, i) => (
        <rect
          key={i}
          {...o}
          y={o.y - OPEN_FADE}
          height={OPEN_FADE}
          fill="url(#open-up)"
          color={colour}
        />
      ))}
      {shape.openDown.map((o, i) => (
        <rect key={i} {...o} height={OPEN_FADE} fill="url(#open-down)" color={colour} />
      ))}
      <path d={shape.reported} fill="none" stroke={colour} strokeWidth={1.75} />
      <path
        d={shape.carried}
        fill="none"
        stroke={colour}
        strokeWidth={1.75}
        strokeDasharray="1.5 4"
        strokeLinecap="round"
      />
      {turns(line).map(({ step, level, speaker, falls }) => {
        const [cx, cy] = [x(step), y(level)]
        return (
          <g key={step.day} pointerEvents="all">
            {speaker && (
              <path d={`M${cx} ${cy - 5}V${cy + 5}`} stroke="var(--ink)" strokeWidth={1.25}>
                <title>{m.timeline.newSpeaker(m.format.longDay(step.day))}</title>
              </path>
            )}
            {step.conflict && (
              <path
                d={`M${cx - 4.5} ${cy - 10.5}h9M${cx - 4.5} ${cy - 14.5}h9M${cx - 2.5} ${cy - 8}l5 -9`}
                stroke="var(--ink)"
                strokeWidth={1.25}
              >
                <title>{m.timeline.conflict(m.format.longDay(step.day))}</title>
              </path>
            )}
            {falls && (
              <path
                d={`M${cx} ${cy}V${cy + 17}M${cx} ${cy + 9}h7l-2 4l2 4h-7z`}
                fill="var(--ink)"
                stroke="var(--ink)"
                strokeWidth={1}
              >
                <title>{m.timeline.fall(m.format.longDay(step.day))}</title>
              </path>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** Fades that say "or more" and "or fewer" along a line whose other end is open. */
export function OpenEnds() {
  const stops = (from: number, to: number) => (
    <>
      <stop offset="0" stopColor="var(--ink-2)" stopOpacity={from} />
      <stop offset="1" stopColor="var(--ink-2)" stopOpacity={to} />
    </>
  )
  return (
    <defs>
      <linearGradient id="open-up" x1="0" y1="0" x2="0" y2="1">
        {stops(0, 0.16)}
      </linearGradient>
      <linearGradient id="open-down" x1="0" y1="0" x2="0" y2="1">
        {stops(0.16, 0)}
      </linearGradient>
    </defs>
  )
}
