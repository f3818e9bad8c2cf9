'use client'

import type { TimelineLine } from '@/lib/view/types'
import { m } from '@/messages'
import { useWhyLink } from '../evidence/use-why-link'
import { levelOn } from './step-path'
import { seriesName } from './series-words'
import { drawnSigns, isFall, signWords } from './signs'

const FLAG = 'M0 0V-18h8l-2.5 3.5L8 -11H0'
const TICK = 'M-4 -12l3 3.5l5.5 -7'

/** A flag where a total falls, a tick where parts or batches add up; each opens the explanation. */
export function LineSigns({
  lines,
  x,
  y,
  active,
}: {
  lines: readonly TimelineLine[]
  x: (day: string) => number
  y: (value: number) => number
  active: number | null
}) {
  const { linkTo } = useWhyLink()
  if (lines.every((line) => drawnSigns(line).length === 0)) return null
  return (
    <g role="group" aria-label={m.timeline.signs}>
      {lines.map((line, i) =>
        drawnSigns(line).map((sign) => {
          const level = levelOn(line.steps, sign.day) ?? sign.to.value
          // Beside the sign of a contradiction, where there is one.
          const disputed = line.steps.some((step) => step.day === sign.day && step.conflict)
          const [cx, cy] = [x(sign.day) + (disputed ? 11 : 0), y(Math.max(1, level))]
          const words = `${seriesName(line)}, ${m.format.longDay(sign.day)}: ${signWords(sign)}`
          return (
            <g
              key={`${line.series} ${sign.kind} ${sign.day}`}
              opacity={active !== null && active !== i ? 0.3 : 1}
            >
              <a
                {...linkTo(line.series, sign.day)}
                aria-label={`${words}. ${m.timeline.why}`}
                className="timeline-sign"
              >
                <title>{words}</title>
                <rect x={cx - 8} y={cy - 22} width={18} height={18} fill="transparent" />
                <path
                  transform={`translate(${cx} ${cy})`}
                  d={isFall(sign.kind) ? FLAG : TICK}
                  fill={isFall(sign.kind) ? 'var(--ink)' : 'none'}
                  stroke="var(--ink)"
                  strokeWidth={isFall(sign.kind) ? 1 : 1.75}
                />
              </a>
            </g>
          )
        }),
      )}
    </g>
  )
}
