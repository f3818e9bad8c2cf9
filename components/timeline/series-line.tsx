import type { TimelineLine, TimelineStep } from '@/lib/view/types'
import { m } from '@/messages'
import { eventColour } from '../marks/event-colour'
import { levelText } from './level-text'
import { seriesName } from './series-words'
import { levelOf, stepShape } from './step-path'

const OPEN_FADE = 16

/** Places on a line where something must be said: another speaker, a conflict. */
function turns(line: TimelineLine) {
  return line.steps.flatMap((step, i) => {
    const before = line.steps[i - 1]
    const level = levelOf(step)
    if (level === null || step.carried) return []
    return [
      {
        step,
        level,
        speaker: before !== undefined && step.speaker !== null && before.speaker !== step.speaker,
      },
    ]
  })
}

/** Each stretch of the line that holds one level, for the pointer; a day carried in has told nothing. */
function levels(line: TimelineLine, x: (step: TimelineStep) => number) {
  return line.steps.flatMap((step, i) => {
    const next = line.steps[i + 1]
    const level = levelOf(step)
    if (!next || level === null) return []
    return [{ step, level, from: x(step), to: x(next) }]
  })
}

function levelWords(line: TimelineLine, step: TimelineStep): string {
  const event = m.words.event[line.event].toLowerCase()
  const day = m.format.longDay(step.day)
  return `${m.timeline.level(seriesName(line), event, levelText(step), day)}. ${m.timeline.why}`
}

/** A series as steps, with its band, its open ends and its turns. */
export function SeriesLine({
  line,
  x,
  y,
  fresh,
  quiet,
  strong,
  onWhy,
}: {
  line: TimelineLine
  x: (step: TimelineStep) => number
  y: (value: number) => number
  /** Width of the days during which a report is fresh, px. */
  fresh: number
  quiet: boolean
  /** True for the one line that is pointed at: its band stands out. */
  strong: boolean
  /** Explains the line on a day. */
  onWhy: (series: string, day: string) => void
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
      <g pointerEvents="stroke">
        {levels(line, x).map(({ step, from, to, level }) => (
          <path
            key={step.day}
            d={`M${from} ${y(level)}H${to}`}
            stroke="transparent"
            strokeWidth={10}
            className="cursor-pointer"
            onClick={() => onWhy(line.series, step.day)}
          >
            <title>{levelWords(line, step)}</title>
          </path>
        ))}
      </g>
      {turns(line).map(({ step, level, speaker }) => {
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
