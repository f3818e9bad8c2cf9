import { authorizeWrite } from '@/lib/http/authorize-write'
import { readJson } from '@/lib/http/read-json'
import { json, route } from '@/lib/http/respond'
import { addCrisis } from '@/lib/services/add-crisis'
import { listCrises } from '@/lib/services/list-crises'

export const dynamic = 'force-dynamic'

export const GET = route(async () => {
  const items = await listCrises()
  return json({ items, total: items.length, nextCursor: null, undated: 0 })
})

export const POST = route(async (request) => {
  authorizeWrite(request)
  return json(await addCrisis(await readJson(request)), 201)
})
