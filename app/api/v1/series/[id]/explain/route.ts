import { json, route } from '@/lib/http/respond'
import { explainSeries } from '@/lib/services/explain-series'
import { readDays } from '@/lib/services/read-filters'

export const dynamic = 'force-dynamic'

export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const { day, known } = readDays(new URL(request.url).searchParams, ['day', 'known'])
  return json(await explainSeries((await params).id, day, known))
})
