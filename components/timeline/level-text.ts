import { formatBounds } from '@/lib/view/figure'
import type { TimelineStep } from '@/lib/view/types'
import { m } from '@/messages'

/** What a line says from a day on, `≥ 21,000`: its best value, else its bounds. */
export function levelText(step: TimelineStep): string {
  if (step.best !== null) return m.format.n(step.best)
  return formatBounds(step.lower, step.upper, m.locale)
}
