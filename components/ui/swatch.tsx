import type { CSSProperties } from 'react'
import type { Event } from '@/lib/model/claim'

/** The event's colour beside its name; hollow for what is only planned. Never alone. */
export function Swatch({ event }: { event: Event | 'out_of_danger' }) {
  return (
    <span
      aria-hidden
      className="swatch"
      data-hollow={event === 'planned' ? '' : undefined}
      style={{ '--swatch': `var(--event-${event})` } as CSSProperties}
    />
  )
}
