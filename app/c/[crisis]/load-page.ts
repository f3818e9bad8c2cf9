import { notFound } from 'next/navigation'
import { cache } from 'react'
import { facetsOf } from '@/lib/view/facets'
import type { PageQuery } from '@/components/filters/notices'
import { CorridorError } from '@/lib/model/errors'
import { NO_FILTERS, type Filters } from '@/lib/model/filters'
import type { Body } from '@/lib/model/body'
import { getSelection } from '@/lib/services/get-selection'
import { loadSearchParams, toFilters } from '@/lib/view'

const isNarrowed = ({ crisis: _, ...rest }: Filters) =>
  Object.values(rest).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null))

/** Once a request, though the head of the page asks for it too. */
const selected = cache((crisis: string, filters: string) =>
  getSelection(crisis, JSON.parse(filters) as Filters),
)

/**
 * What every view of a crisis starts from: the state of its URL, the selection, and what there is
 * to choose from, which is all of the crisis and not only what is chosen.
 */
export async function loadCrisisPage(crisis: string, query: PageQuery) {
  const state = loadSearchParams(query)
  const filters = toFilters(state, crisis)
  const everything = { ...NO_FILTERS, crisis: [crisis] }
  const [data, whole] = await Promise.all([
    selected(crisis, JSON.stringify(filters)),
    isNarrowed(filters) ? selected(crisis, JSON.stringify(everything)) : null,
  ]).catch((error: unknown) => {
    if (error instanceof CorridorError && error.code === 'not_found') notFound()
    throw error
  })
  const bodies: Record<string, Body> = { ...whole?.bodies, ...data.bodies }
  return { state, filters, data, query, bodies, facets: facetsOf((whole ?? data).claims) }
}

export type CrisisPage = Awaited<ReturnType<typeof loadCrisisPage>>
