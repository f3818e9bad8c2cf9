'use client'

import { useId } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { TimelineMark, TimelineStep, TimelineView } from '@/lib/view/types'
import { m } from '@/messages'
import { useWhyLink } from '../evidence/use-why-link'
import { figureWords } from '../marks/figure-text'
import type { useRoving } from '../marks/use-roving'
import { dayNumber } from './day-scale'
import { EndLabels } from './end-labels'
import { MarkGlyph } from './mark-glyph'
import { LineSigns } from './line-signs'
import { FRESH_DAYS } from './step-path'
import { OpenEnds, SeriesLine } from './series-line'

export interface ActiveMark {
  mark: TimelineMark
  x: number
  y: number
}

export interface ChartMarksProps {
  view: TimelineView
  marks: readonly TimelineMark[]
  narrow: boolean
  /** Last day of the axis. */
  to: string
  active: ActiveMark | null
  openClaim: string | null
  onActive: (active: ActiveMark | null) => void
  onOpen: (claim: string) => void
  roving: ReturnType<typeof useRoving>
}

/** Everything that is drawn between the axes, in the scales that the chart gives. */
export function ChartMarks(props: ChartMarksProps) {
  const { view, marks, narrow, to, active, openClaim, onActive, onOpen, roving } = props
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  const clip = useId()
  const { open: onWhy } = useWhyLink()
  if (!xScale || !yScale || !plot) return null
  const x = (day: string) => Number(xScale(dayNumber(day)))
  const y = (value: number) => Number(yScale(value))
  const end = (value: number | null) =>
    value === null ? null : Math.max(plot.y, Math.min(plot.y + plot.height, y(Math.max(value, 1))))
  const line = active?.mark.line ?? null
  const fresh = FRESH_DAYS * (Number(xScale(1)) - Number(xScale(0)))

  return (
    <g>
      <OpenEnds />
      <clipPath id={clip}>
        <rect x={plot.x} y={0} width={plot.width} height={plot.y + plot.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {view.lines.map((series, i) => (
          <SeriesLine
            key={series.series}
            line={series}
            x={(step: TimelineStep) => x(step.day)}
            y={y}
            fresh={fresh}
            quiet={line !== null && line !== i}
            strong={line === i}
            onWhy={onWhy}
          />
        ))}
      </g>
      <g role="group" aria-label={m.timeline.marks} onKeyDown={roving.onKeyDown}>
        {marks.map((mark) => {
          const { claim } = mark.figure
          const at = { mark, x: x(mark.day), y: y(mark.figure.value) }
          const focusable = roving.mark(claim)
          const chosen = openClaim === claim || active?.mark === mark
          return (
            <g
              key={claim}
              role="button"
              aria-label={`${figureWords(mark.figure)}. ${m.timeline.opens}`}
              className="timeline-mark"
              opacity={line !== null && mark.line !== line ? 0.3 : mark.line === null ? 0.75 : 1}
              {...focusable}
              onFocus={() => {
                focusable.onFocus()
                onActive(at)
              }}
              onBlur={() => onActive(null)}
              onMouseEnter={() => onActive(at)}
              onMouseLeave={() => onActive(null)}
              onClick={() => onOpen(claim)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                event.preventDefault()
                onOpen(claim)
              }}
            >
              <circle cx={at.x} cy={at.y} r={9} fill="transparent" />
              <MarkGlyph
                mark={mark}
                x={at.x}
                y={at.y}
                yLow={end(mark.low ?? mark.softLow)}
                yHigh={end(mark.high ?? mark.softHigh)}
              />
              <circle className="halo" cx={at.x} cy={at.y} r={8} data-open={chosen || undefined} />
            </g>
          )
        })}
      </g>
      <g clipPath={`url(#${clip})`}>
        <LineSigns lines={view.lines} x={x} y={y} active={line} />
      </g>
      <EndLabels
        lines={view.lines}
        to={to}
        left={plot.x + plot.width}
        top={plot.y}
        bottom={plot.y + plot.height}
        y={y}
        narrow={narrow}
        active={line}
      />
    </g>
  )
}
