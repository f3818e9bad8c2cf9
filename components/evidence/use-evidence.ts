'use client'

import type { ListedClaim } from '@/lib/model/claim'
import type { ReportWithClaims } from '@/lib/model/report'
import { fetchJson, type Fetched } from './fetch-json'
import { useFetched } from './use-fetched'

export interface EvidenceData {
  claim: ListedClaim
  report: ReportWithClaims
}

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
export const useEvidence = (id: string) => useFetched(id, load)
