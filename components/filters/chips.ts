import type { Body } from '@/lib/model/body'
import { NOTHING_OPEN, searchLink, type SearchState } from '@/lib/view'
import { m } from '@/messages'
import { facetLabel } from './facet-labels'
import { FACETS } from '@/lib/view/facets'

export interface Chip {
  key: string
  name: string
  value: string
  /** The same page without it. */
  href: string
}

const LISTS = [...FACETS, 'origin'] as const
const SINGLES = ['from', 'to', 'known', 'q'] as const

/** What is selected, each with the link that removes it. */
export function chipsOf(
  path: string,
  state: SearchState,
  bodies: Readonly<Record<string, Body>>,
): Chip[] {
  const link = (change: Partial<SearchState>) =>
    searchLink(path, { ...state, ...NOTHING_OPEN, ...change })
  return [
    ...LISTS.flatMap((name) =>
      state[name].map((value) => ({
        key: `${name}-${value}`,
        name: m.filters[name],
        value: facetLabel(name, value, bodies),
        href: link({ [name]: (state[name] as string[]).filter((other) => other !== value) }),
      })),
    ),
    ...SINGLES.flatMap((name) => {
      const value = state[name]
      if (value === null) return []
      return [
        {
          key: name,
          name: m.filters[name],
          value: m.filters.chip[name](value),
          href: link({ [name]: null }),
        },
      ]
    }),
  ]
}
