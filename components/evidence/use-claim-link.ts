'use client'

import { usePathname } from 'next/navigation'
import { useQueryStates } from 'nuqs'
import type { MouseEvent } from 'react'
import { searchLink, searchParams } from '@/lib/view/search-params'

export const opensElsewhere = (event: MouseEvent) =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0

/**
 * Links that open a claim's evidence beside the page. Each is the address of this page with the
 * evidence open, so that it also works in a new tab, and before or without scripts; with them the
 * page stays.
 */
export function useClaimLink() {
  const path = usePathname()
  const [state, setState] = useQueryStates(searchParams, { history: 'push' })
  const open = (claim: string) => void setState({ claim })
  const linkTo = (claim: string) => ({
    href: searchLink(path, { ...state, claim }),
    onClick: (event: MouseEvent) => {
      event.stopPropagation()
      if (opensElsewhere(event)) return
      event.preventDefault()
      open(claim)
    },
  })
  return { shown: state.claim, open, linkTo }
}
