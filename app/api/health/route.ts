import { json } from '@/lib/http/respond'
import { health } from '@/lib/services/health'

export const dynamic = 'force-dynamic'

/** 200 when ready, 503 while the store is being opened or cannot be. */
export async function GET(): Promise<Response> {
  const state = await health()
  return json(state, state.status === 'ready' ? 200 : 503)
}
