import { authorizeWrite } from '@/lib/http/authorize-write'
import { readJson } from '@/lib/http/read-json'
import { PAGE_PARAMS, readPage } from '@/lib/http/read-page'
import { json, route } from '@/lib/http/respond'
import { ingestReport } from '@/lib/services/ingest-report'
import { listReports } from '@/lib/services/list-reports'
import { readFilters } from '@/lib/services/read-filters'

export const dynamic = 'force-dynamic'

export const GET = route(async (request) => {
  const query = new URL(request.url).searchParams
  return json(await listReports(await readFilters(query, PAGE_PARAMS), readPage(query)))
})

/** 201 with the report and its claims; 200 with the one that holds the text where it was here already. */
export const POST = route(async (request) => {
  authorizeWrite(request)
  const { outcome, report } = await ingestReport(await readJson(request))
  return json(report, outcome === 'created' ? 201 : 200)
})
