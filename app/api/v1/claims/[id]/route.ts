import { json, route } from '@/lib/http/respond'
import { getClaim } from '@/lib/services/get-claim'

export const dynamic = 'force-dynamic'

export const GET = route(async (_, { params }: { params: Promise<{ id: string }> }) =>
  json(await getClaim((await params).id)),
)
