import type { TimelineLine } from '@/lib/view/types'
import { m } from '@/messages'
import { useWhyLink } from '../evidence/use-why-link'
import { eventInk } from '../marks/event-colour'
import { levelText } from './level-text'
import { seriesName, seriesShortName } from './series-words'
import { spread } from './spread'
import { levelOf } from './step-path'

const LINE = 14
const GAP = LINE * 2 + 3

/** Who each line is and where it stands, at its end instead of in a legend. */
export function EndLabels({
  lines,
  to,
  left,
  top,
  bottom,
  y,
  narrow,
  active,
}: {
  lines: readonly TimelineLine[]
  /** Last day of the axis. */
  to: string
  left: number
  top: number
  bottom: number
  y: (value: number) => number
  narrow: boolean
  active: number | null
}) {
  const { linkTo } = useWhyLink()
  const ends = lines.flatMap((line, i) => {
    const last = line.steps.findLast((step) => step.day <= to) ?? line.steps[0]
    const level = last ? levelOf(last) : null
    const told = line.steps.findLast((step) => !step.carried && step.day <= to)?.day
    return last && level !== null ? [{ line, i, last, day: told ?? last.day, at: y(level) }] : []
  })
  const placed = spread(
    ends.map((e) => e.at),
    GAP,
    top + LINE,
    bottom - LINE,
  )
  return (
    <g role="group" aria-label={m.timeline.ends} fontSize={12.5}>
      {ends.map(({ line, i, last, day, at }, index) => {
        const middle = placed[index] ?? at
        const quiet = active !== null && active !== i
        const event = m.words.event[line.event].toLowerCase()
        const words = m.timeline.level(
          seriesName(line),
          event,
          levelText(last),
          m.format.longDay(day),
        )
        return (
          <g key={line.series} opacity={quiet ? 0.35 : 1}>
            <path
              d={`M${left + 2} ${at}L${left + 9} ${middle}`}
              fill="none"
              stroke="var(--chart-axis)"
              strokeWidth={1}
            />
            <a
              {...linkTo(line.series, day)}
              aria-label={`${words}. ${m.timeline.why}`}
              className="timeline-end"
            >
              <title>{`${words}. ${m.timeline.why}`}</title>
              <rect
                x={left + 10}
                y={middle - LINE}
                width={narrow ? 84 : 166}
                height={LINE * 2 + 2}
                fill="transparent"
              />
              <text x={left + 12} y={middle - 2} fill="var(--ink)">
                {narrow ? seriesShortName(line) : seriesName(line)}
              </text>
              <text
                x={left + 12}
                y={middle + LINE - 2}
                fill={eventInk(line.event)}
                fontWeight={650}
              >
                {levelText(last)} {!narrow && event}
              </text>
            </a>
          </g>
        )
      })}
    </g>
  )
}
