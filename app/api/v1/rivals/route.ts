import { json, route } from '@/lib/http/respond'
import { getRivals } from '@/lib/services/get-rivals'
import { readCrisisFilters } from '@/lib/services/read-filters'

export const dynamic = 'force-dynamic'

export const GET = route(async (request) => {
  const filters = await readCrisisFilters(new URL(request.url).searchParams)
  const { rivalries, claims, bodies } = await getRivals(filters)
  return json({
    items: rivalries,
    total: rivalries.length,
    nextCursor: null,
    undated: 0,
    claims,
    bodies,
  })
})
