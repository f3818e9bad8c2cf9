'use client'

import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import { m } from '@/messages'
import { ChartMarks, type ChartMarksProps } from './chart-marks'
import { dayNumber, dayOf, dayTicks } from './day-scale'
import { valueScale, type ScaleKind } from './value-scale'

const LABEL_WIDTH = 64

const short = new Intl.NumberFormat(m.locale, { notation: 'compact', maximumFractionDigits: 1 })

/** "1 Jan 2023" where a year begins or the axis does, else "3 Mar". */
function dayLabel(day: number, index: number, ticks: readonly number[]): string {
  const iso = dayOf(day)
  const before = ticks[index - 1]
  const text = m.format.shortDay(iso)
  const newYear = before === undefined || dayOf(before).slice(0, 4) !== iso.slice(0, 4)
  return newYear ? `${text} ${iso.slice(0, 4)}` : text
}

export interface ChartProps extends ChartMarksProps {
  width: number
  height: number
  kind: ScaleKind
  from: string
  values: number[]
}

/** Axes and grid by Recharts; the marks are our own, in its scales. Nothing moves. */
export default function Chart({ width, height, kind, from, to, values, ...marks }: ChartProps) {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  // A lone day gets a day before and after it, else it has no width to stand in.
  const days: [number, number] = first === last ? [first - 1, last + 1] : [first, last]
  const { domain, ticks } = valueScale(values, kind)
  const right = marks.view.lines.length === 0 ? 24 : marks.narrow ? 96 : 178
  const room = Math.max(2, Math.floor((width - right - 48) / LABEL_WIDTH))
  const dayMarks = dayTicks(days[0], days[1], room)
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[]}
      accessibilityLayer={false}
      margin={{ top: 28, right, bottom: 4, left: 4 }}
    >
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <XAxis
        type="number"
        dataKey="day"
        domain={days}
        allowDataOverflow
        ticks={dayMarks}
        interval={0}
        tickFormatter={(day: number, index: number) => dayLabel(day, index, dayMarks)}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
        tickLine={{ stroke: 'var(--chart-axis)' }}
        axisLine={{ stroke: 'var(--chart-axis)' }}
        padding={{ left: 10, right: 10 }}
      />
      <YAxis
        type="number"
        dataKey="value"
        scale={kind}
        domain={domain}
        allowDataOverflow
        ticks={ticks}
        interval={0}
        width={44}
        tickFormatter={(value: number) => short.format(value).replace('K', 'k')}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
        tickLine={false}
        axisLine={false}
      />
      <ChartMarks {...marks} to={to} />
    </ComposedChart>
  )
}
