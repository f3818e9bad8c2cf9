import type { Body } from '@/lib/model/body'
import { notices, searchLink, type SearchState } from '@/lib/view'
import { m } from '@/messages'
import { facetLabel } from './facet-labels'
import { FACETS, type Facet, type FacetValue } from '@/lib/view/facets'

export type PageQuery = Record<string, string | string[] | undefined>

const nameOf = (parameter: string) =>
  parameter in m.filters.names
    ? m.filters.names[parameter as keyof typeof m.filters.names]
    : parameter

const isPresent = (facets: Record<Facet, FacetValue[]>, facet: Facet, value: string) =>
  facets[facet].some((known) => known.value === value)

/** What of the address was not understood or cannot match, in words, each naming itself. */
export function noticesInWords(
  query: PageQuery,
  state: SearchState,
  facets: Record<Facet, FacetValue[]>,
  bodies: Readonly<Record<string, Body>>,
): string[] {
  const p = m.filters.problems
  const said = notices(query).map((notice) => {
    switch (notice.problem) {
      case 'unknown_parameter':
        return notice.parameter === 'crisis'
          ? p.otherCrisis(notice.value)
          : p.unknownName(notice.parameter)
      case 'invalid_value':
        return p.unknownValue(nameOf(notice.parameter), notice.value)
      case 'given_twice':
        return p.givenTwice(nameOf(notice.parameter), notice.value)
      case 'from_after_to':
        return p.daysCrossed(state.from ?? notice.value, state.to ?? notice.value)
    }
  })
  const absent = FACETS.flatMap((facet) =>
    (state[facet] as string[])
      .filter((value) => !isPresent(facets, facet, value))
      .map((value) => p.absent(nameOf(facet), facetLabel(facet, value, bodies))),
  )
  return [...said, ...absent]
}

/** The same address with only what was understood and what this crisis has. */
export function cleanLink(
  path: string,
  state: SearchState,
  facets: Record<Facet, FacetValue[]>,
): string {
  const present = FACETS.map((facet) => [
    facet,
    (state[facet] as string[]).filter((value) => isPresent(facets, facet, value)),
  ])
  return searchLink(path, { ...state, ...(Object.fromEntries(present) as Partial<SearchState>) })
}
