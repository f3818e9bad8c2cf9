import { m } from '@/messages'

export interface DayCount {
  day: string
  claims: number
}

const HEIGHT = 36
const WIDTH = 240
const LEAST = 1.5

const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/**
 * Claims by the day they are true for, as bars over this crisis' own days. Long crises are put
 * together by weeks or months, so that a bar never gets thinner than the eye; the name says it.
 */
function bins(days: readonly DayCount[], room: number) {
  const first = number(days[0]!.day)
  const span = number(days.at(-1)!.day) - first + 1
  const step = [1, 7, 30, 91, 365].find((s) => span / s <= room) ?? 1000
  const counts = new Array<number>(Math.ceil(span / step)).fill(0)
  for (const { day, claims } of days) {
    const at = Math.floor((number(day) - first) / step)
    counts[at] = (counts[at] ?? 0) + claims
  }
  return { counts, step }
}

export function DayBars({ days, total }: { days: readonly DayCount[]; total: number }) {
  if (days.length === 0) return null
  const { counts, step } = bins(days, 120)
  const most = Math.max(...counts)
  const width = WIDTH / Math.max(counts.length, 12)
  const gap = width > 4 ? 1 : width > 2.5 ? 0.5 : 0
  return (
    <svg
      role="img"
      aria-label={m.crises.chart(total, days.length, most, m.crises.step(step))}
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
      preserveAspectRatio="none"
      className="h-10 w-full"
    >
      {counts.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT)
        return (
          <rect
            key={i}
            x={i * width}
            y={HEIGHT - height}
            width={width - gap}
            height={height}
            fill="var(--ink-2)"
          />
        )
      })}
      <path
        d={`M0 ${HEIGHT + 0.5}H${WIDTH}`}
        stroke="var(--rule-2)"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

/** "most in a day: 40", the scale of the bars in words. */
export function barScale(days: readonly DayCount[]): string {
  if (days.length === 0) return ''
  const { counts, step } = bins(days, 120)
  return m.crises.peak(Math.max(...counts), m.crises.step(step))
}
