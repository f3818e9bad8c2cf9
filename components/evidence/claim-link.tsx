'use client'

import { useQueryState } from 'nuqs'
import type { ComponentProps } from 'react'
import { searchParams } from '@/lib/view/search-params'

/**
 * Opens a claim's evidence beside the page. It is a link to the claim's own page, so that it also
 * opens in a new tab, and where no script runs.
 */
export function ClaimLink({ claim, ...props }: ComponentProps<'a'> & { claim: string }) {
  const [open, setOpen] = useQueryState('claim', { ...searchParams.claim, history: 'push' })
  return (
    <a
      {...props}
      href={`/claims/${claim}`}
      aria-current={open === claim ? 'true' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        void setOpen(claim)
      }}
    />
  )
}
