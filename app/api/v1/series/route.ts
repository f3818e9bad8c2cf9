import { json, route } from '@/lib/http/respond'
import { getSeries, sumsOf } from '@/lib/services/get-series'
import { readCrisisFilters } from '@/lib/services/read-filters'

export const dynamic = 'force-dynamic'

export const GET = route(async (request) => {
  const items = await getSeries(await readCrisisFilters(new URL(request.url).searchParams))
  return json({
    items,
    total: items.length,
    nextCursor: null,
    sums: sumsOf(items),
    undated: items.reduce((n, s) => n + s.undated, 0),
  })
})
