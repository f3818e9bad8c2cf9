import { PAGE_PARAMS, readPage } from '@/lib/http/read-page'
import { json, route } from '@/lib/http/respond'
import { listClaims } from '@/lib/services/list-claims'
import { readFilters } from '@/lib/services/read-filters'

export const dynamic = 'force-dynamic'

export const GET = route(async (request) => {
  const query = new URL(request.url).searchParams
  return json(await listClaims(await readFilters(query, PAGE_PARAMS), readPage(query)))
})
