'use client'

import { debounce, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { searchParams } from '@/lib/view/search-params'

const {
  claim: _claim,
  why: _why,
  day: _day,
  country: _country,
  sort: _sort,
  ...selection
} = searchParams

/** Long enough to finish a word or a date, short enough to feel direct. */
export const WHILE_TYPING = { history: 'replace', limitUrlUpdates: debounce(450) } as const

/** The selection in the URL; a change asks the server for new figures, and `pending` says so. */
export function useSelection() {
  const [pending, startTransition] = useTransition()
  const [state, setState] = useQueryStates(selection, {
    shallow: false,
    history: 'push',
    scroll: false,
    startTransition,
  })
  return { state, setState, pending }
}
