import type { TimelineMark } from '@/lib/view/types'
import { eventColour } from '../marks/event-colour'

export interface GlyphProps {
  mark: Pick<TimelineMark, 'figure' | 'planned'>
  x: number
  /** Of the value, and of its other ends where they are known, px. */
  y: number
  yLow?: number | null
  yHigh?: number | null
}

const DOT = 3.6
const WHISKER = 13
const WIDE = 3.5
const LEAST_BAR = 10

// An open end: a stroke with a fork, so that it cannot be read as an end that binds.
const whisker = (x: number, y: number, up: boolean) => {
  const s = up ? -1 : 1
  const tip = y + s * WHISKER
  return `M${x} ${y + s * DOT}V${tip}M${x - 3} ${tip - s * 3}L${x} ${tip}L${x + 3} ${tip - s * 3}`
}

/** A bar that can still be seen where its ends are nearer than a few px. */
function bar(top: number, bottom: number) {
  const lacking = Math.max(0, LEAST_BAR - (bottom - top)) / 2
  return { y: top - lacking, height: bottom - top + 2 * lacking }
}

/** One claim; its form tells the qualifier: dot, whisker up or down, soft bar, bar, hollow. */
export function MarkGlyph({ mark: { figure, planned }, x, y, yLow, yHigh }: GlyphProps) {
  const colour = eventColour(figure.event)
  const { qualifier } = figure
  const dot = (
    <circle
      cx={x}
      cy={y}
      r={DOT}
      fill={planned ? 'var(--paper)' : colour}
      stroke={planned ? colour : 'var(--paper)'}
      strokeWidth={planned ? 1.6 : 0.75}
    />
  )
  if (qualifier === 'range') {
    const ends = bar(yHigh ?? y, yLow ?? y)
    return (
      <rect
        x={x - WIDE}
        width={WIDE * 2}
        {...ends}
        fill={planned ? 'var(--paper)' : colour}
        fillOpacity={planned ? 1 : 0.85}
        stroke={planned ? colour : 'var(--paper)'}
        strokeWidth={planned ? 1.6 : 0.75}
      />
    )
  }
  if (qualifier === 'about' || qualifier === 'nearly') {
    const full = bar(yHigh ?? y, yLow ?? y)
    const below = { y, height: Math.max((yLow ?? y) - y, LEAST_BAR) }
    return (
      <>
        <rect
          x={x - WIDE}
          width={WIDE * 2}
          rx={WIDE}
          {...(qualifier === 'about' ? bar(full.y - DOT, full.y + full.height + DOT) : below)}
          fill={colour}
          fillOpacity={0.28}
        />
        {dot}
        {qualifier === 'nearly' && (
          <path d={`M${x - 5} ${y - DOT - 1}H${x + 5}`} stroke={colour} strokeWidth={1.5} />
        )}
      </>
    )
  }
  return (
    <>
      {qualifier !== 'exact' && (
        <path
          d={whisker(x, y, qualifier === 'at_least')}
          fill="none"
          stroke={colour}
          strokeWidth={1.4}
        />
      )}
      {dot}
    </>
  )
}
