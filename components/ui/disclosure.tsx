import type { ReactNode } from 'react'
import { ChevronRight } from './icons'

/** Opens and closes without JavaScript; a native element, so that find-in-page opens it too. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}) {
  return (
    <details open={open} className="group">
      <summary className="text-ink flex min-h-8 list-none items-center gap-1 text-sm [&::-webkit-details-marker]:hidden">
        <span className="transition-transform group-open:rotate-90" aria-hidden>
          <ChevronRight />
        </span>
        {summary}
      </summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  )
}
