'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Fetched } from './fetch-json'

export type FetchedState<T> = { status: 'loading' } | Fetched<T>

/**
 * What `load` answers, fetched anew whenever `of` changes; `retry` asks once more. `load` must be
 * the same function from one rendering to the next.
 */
export function useFetched<T>(
  of: string,
  load: (of: string, signal: AbortSignal) => Promise<Fetched<T>>,
): FetchedState<T> & { retry: () => void } {
  const [answer, setAnswer] = useState<{ key: string; state: Fetched<T> } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const key = `${of} ${attempt}`
  useEffect(() => {
    const abort = new AbortController()
    load(of, abort.signal).then(
      (state) => setAnswer({ key, state }),
      () => !abort.signal.aborted && setAnswer({ key, state: { status: 'failed', message: null } }),
    )
    return () => abort.abort()
  }, [of, key, load])
  const retry = useCallback(() => setAttempt((n) => n + 1), [])
  const state: FetchedState<T> = answer?.key === key ? answer.state : { status: 'loading' }
  return { ...state, retry }
}
