'use client'

import { usePathname } from 'next/navigation'
import { useQueryStates } from 'nuqs'
import type { MouseEvent } from 'react'
import { searchLink, searchParams, seriesLink } from '@/lib/view/search-params'
import { opensElsewhere } from './use-claim-link'

/**
 * Links that explain a series beside the page, as `useClaimLink` opens evidence. On the page of a
 * series, which is an explanation itself, they lead to the page of the other one.
 */
export function useWhyLink() {
  const path = usePathname()
  const [state, setState] = useQueryStates(searchParams, { history: 'push' })
  const open = (series: string, day: string | null) =>
    void setState({ why: series, day, claim: null })
  const linkTo = (series: string, day: string | null) => {
    if (path.startsWith('/series/')) return { href: seriesLink(series, day, state.known) }
    return {
      href: searchLink(path, { ...state, why: series, day, claim: null }),
      onClick: (event: MouseEvent) => {
        event.stopPropagation()
        if (opensElsewhere(event)) return
        event.preventDefault()
        open(series, day)
      },
    }
  }
  return { open, linkTo }
}
