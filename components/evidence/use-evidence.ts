'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ListedClaim } from '@/lib/model/claim'
import type { ReportWithClaims } from '@/lib/model/report'
import { fetchJson, type Fetched } from './fetch-json'

export interface EvidenceData {
  claim: ListedClaim
  report: ReportWithClaims
}

export type EvidenceState = { status: 'loading' } | Fetched<EvidenceData>

async function load(id: string, signal: AbortSignal): Promise<Fetched<EvidenceData>> {
  const claim = await fetchJson<ListedClaim>(`/api/v1/claims/${encodeURIComponent(id)}`, signal)
  if (claim.status !== 'ready') return claim
  const report = await fetchJson<ReportWithClaims>(
    `/api/v1/reports/${encodeURIComponent(claim.value.report)}`,
    signal,
  )
  if (report.status !== 'ready') return report
  return { status: 'ready', value: { claim: claim.value, report: report.value } }
}

/** The claim and its report, fetched when the evidence opens; `retry` asks once more. */
export function useEvidence(id: string): EvidenceState & { retry: () => void } {
  const [answer, setAnswer] = useState<{ key: string; state: Fetched<EvidenceData> } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const key = `${id} ${attempt}`
  useEffect(() => {
    const abort = new AbortController()
    load(id, abort.signal).then(
      (state) => setAnswer({ key, state }),
      () => !abort.signal.aborted && setAnswer({ key, state: { status: 'failed', message: null } }),
    )
    return () => abort.abort()
  }, [id, key])
  const retry = useCallback(() => setAttempt((n) => n + 1), [])
  const state: EvidenceState = answer?.key === key ? answer.state : { status: 'loading' }
  return { ...state, retry }
}
