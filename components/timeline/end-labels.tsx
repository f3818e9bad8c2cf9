import { formatBounds } from '@/lib/view/figure'
import type { TimelineLine, TimelineStep } from '@/lib/view/types'
import { m } from '@/messages'
import { eventInk } from '../marks/event-colour'
import { seriesName, seriesShortName } from './series-words'
import { spread } from './spread'
import { levelOf } from './step-path'

const LINE = 14
const GAP = LINE * 2 + 3

/** What the end of a line says, `≥ 21,000`: its best value, else its bounds. */
export function levelText(step: TimelineStep): string {
  if (step.best !== null) return m.format.n(step.best)
  return formatBounds(step.lower, step.upper, m.locale)
}

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
  const ends = lines.flatMap((line, i) => {
    const last = line.steps.findLast((step) => step.day <= to) ?? line.steps[0]
    const level = last ? levelOf(last) : null
    return last && level !== null ? [{ line, i, last, at: y(level) }] : []
  })
  const placed = spread(
    ends.map((e) => e.at),
    GAP,
    top + LINE,
    bottom - LINE,
  )
  return (
    <g aria-hidden fontSize={12.5}>
      {ends.map(({ line, i, last, at }, index) => {
        const middle = placed[index] ?? at
        const quiet = active !== null && active !== i
        return (
          <g key={line.series} opacity={quiet ? 0.35 : 1}>
            <path
              d={`M${left + 2} ${at}L${left + 9} ${middle}`}
              fill="none"
              stroke="var(--chart-axis)"
              strokeWidth={1}
            />
            <text x={left + 12} y={middle - 2} fill="var(--ink)">
              {narrow ? seriesShortName(line) : seriesName(line)}
            </text>
            <text x={left + 12} y={middle + LINE - 2} fill={eventInk(line.event)} fontWeight={650}>
              {levelText(last)} {!narrow && m.words.event[line.event].toLowerCase()}
            </text>
          </g>
        )
      })}
    </g>
  )
}
