import type { ErrorBody } from '@/lib/model/errors'

/** What came of asking: the answer, nothing of that id, or a failure with what is known of it. */
export type Fetched<T> =
  | { status: 'ready'; value: T }
  | { status: 'missing' }
  | { status: 'failed'; message: string | null }

export async function fetchJson<T>(url: string, signal: AbortSignal): Promise<Fetched<T>> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
  if (response.ok) return { status: 'ready', value: (await response.json()) as T }
  if (response.status === 404) return { status: 'missing' }
  const body = (await response.json().catch(() => null)) as ErrorBody | null
  return { status: 'failed', message: body?.error.message ?? null }
}
