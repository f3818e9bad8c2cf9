'use client'

import { useLinkStatus } from 'next/link'
import { m } from '@/messages'

/** A line along the top edge while new figures are on their way; heard once by a screen reader. */
export function ProgressLine({ show }: { show: boolean }) {
  return (
    <>
      {show && <span aria-hidden className="progress-line" data-screen-only />}
      <span role="status" className="sr-only">
        {show ? m.states.loadingFigures : ''}
      </span>
    </>
  )
}

/** The same inside a Link, while its page is fetched. */
export function LinkProgress() {
  const { pending } = useLinkStatus()
  return pending ? <span aria-hidden className="progress-line" data-screen-only /> : null
}
