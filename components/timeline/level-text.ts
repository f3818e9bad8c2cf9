import { formatLevel } from '@/lib/view/figure'
import type { TimelineStep } from '@/lib/view/types'
import { m } from '@/messages'

/** What a line says from a day on, `≥ 21,000`. */
export const levelText = (step: TimelineStep): string => formatLevel(step, m.locale)
