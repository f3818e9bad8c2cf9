import { route } from '@/lib/http/respond'
import { streamCsv } from '@/lib/http/stream-csv'
import { exportClaims } from '@/lib/services/export-claims'
import { readFilters } from '@/lib/services/read-filters'

export const dynamic = 'force-dynamic'

export const GET = route(async (request) => {
  const filters = await readFilters(new URL(request.url).searchParams)
  const name = ['corridor', ...filters.crisis, 'claims'].join('-')
  return streamCsv(await exportClaims(filters), `${name}.csv`)
})
