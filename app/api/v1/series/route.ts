import { json, route } from '@/lib/http/respond'
import { getSeries } from '@/lib/services/get-series'
import { readFilters } from '@/lib/services/read-filters'
import { CorridorError } from '@/lib/model/errors'

export const dynamic = 'force-dynamic'

export const GET = route(async (request) => {
  const filters = await readFilters(new URL(request.url).searchParams)
  if (filters.crisis.length === 0) {
    throw new CorridorError('invalid_input', 'Say which crisis: a series belongs to one.', 'crisis')
  }
  const items = await getSeries(filters)
  return json({
    items,
    total: items.length,
    nextCursor: null,
    undated: items.reduce((n, s) => n + s.undated, 0),
  })
})
