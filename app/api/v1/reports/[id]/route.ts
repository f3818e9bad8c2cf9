import { json, route } from '@/lib/http/respond'
import { getReport } from '@/lib/services/get-report'

export const dynamic = 'force-dynamic'

export const GET = route(async (_, { params }: { params: Promise<{ id: string }> }) =>
  json(await getReport((await params).id)),
)
