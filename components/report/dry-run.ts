import type { Claim } from '@/lib/model/claim'
import type { ErrorBody } from '@/lib/model/errors'
import type { Refused } from '@/lib/model/report'

/** What the dry run answers: nothing of it is kept. */
export interface DryRun {
  /** The text as it would be stored; offsets count its UTF-16 units. */
  text: string
  claims: Claim[]
  refused: Refused[]
  language: string | null
  silence: 'language_not_supported' | 'no_evacuation' | null
}

/** What went wrong, and with which field, where the answer names one. */
export interface Problem {
  message: string
  field: string | null
  code: string | null
}

export type Answer<T> = { ok: true; status: number; value: T } | { ok: false; problem: Problem }

/** Posts JSON and never throws save on abort: no answer is a problem like others. */
export async function postJson<T>(
  url: string,
  body: unknown,
  offline: string,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal,
    })
    if (response.ok) {
      return { ok: true, status: response.status, value: (await response.json()) as T }
    }
    const told = (await response.json().catch(() => null)) as ErrorBody | null
    const { message, field, code } = told?.error ?? { message: offline, field: null, code: null }
    return { ok: false, problem: { message, field, code } }
  } catch (error) {
    if (signal?.aborted) throw error
    return { ok: false, problem: { message: offline, field: null, code: null } }
  }
}
