import { useEffect, useState } from 'react'
import { m } from '@/messages'
import { postJson, type Answer, type DryRun } from './dry-run'

export interface DryRunInput {
  text: string
  publisher: string
  published: string
  crisis: string | null
}

const WAIT_MS = 350

export interface DryRunState {
  /** True while the newest input has not been answered yet; the last answer stays in sight. */
  reading: boolean
  answer: Answer<DryRun> | null
}

/** Reads the text on the server a moment after the last key; a stale question is given up. */
export function useDryRun(input: DryRunInput): DryRunState {
  const [last, setLast] = useState<{ key: string; answer: Answer<DryRun> } | null>(null)
  const isEmpty = input.text.trim() === ''
  const key = JSON.stringify([input.text, input.publisher, input.published, input.crisis])
  useEffect(() => {
    if (isEmpty) return
    const abort = new AbortController()
    const [text, publisher, published, crisis] = JSON.parse(key) as (string | null)[]
    const timer = setTimeout(() => {
      const body = { text, publisher: publisher || null, published: published || null, crisis }
      postJson<DryRun>('/api/v1/extract', body, m.newReport.offline, abort.signal).then(
        (answer) => setLast({ key, answer }),
        () => undefined,
      )
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [key, isEmpty])
  if (isEmpty) return { reading: false, answer: null }
  return { reading: last?.key !== key, answer: last?.answer ?? null }
}
