'use client'

import Link from 'next/link'
import type { ExplainedSeries } from '@/lib/view/types'
import { seriesLink } from '@/lib/view/search-params'
import { why } from '@/messages/derivation'
import { Explanation } from '../derivation/explanation'
import { Button } from '../ui/button'
import { EmptyState, ErrorState, Loading } from '../ui/states'
import { fetchJson } from './fetch-json'
import { useFetched } from './use-fetched'
import { WhyLink } from './why-link'

const load = (url: string, signal: AbortSignal) => fetchJson<ExplainedSeries>(url, signal)

function address(series: string, day: string | null, known: string | null): string {
  const query = new URLSearchParams()
  if (day) query.set('day', day)
  if (known) query.set('known', known)
  return `/api/v1/series/${encodeURIComponent(series)}/explain?${query}`
}

/** Why a series is what it is on a day, fetched when it opens. */
export function ExplanationPanel({
  series,
  day,
  known,
}: {
  series: string
  day: string | null
  known: string | null
}) {
  const answer = useFetched(address(series, day, known), load)
  switch (answer.status) {
    case 'loading':
      return <Loading label={why.loading} lines={9} />
    case 'missing':
      return <EmptyState title={why.missing}>{why.missingHint}</EmptyState>
    case 'failed':
      return (
        <ErrorState title={why.failed}>
          <p>{answer.message ?? why.failedHint}</p>
          <Button className="mt-3" onClick={answer.retry}>
            {why.retry}
          </Button>
        </ErrorState>
      )
    case 'ready':
      return (
        <>
          <Explanation
            explained={answer.value}
            link={(id, on, children) => (
              <WhyLink series={id} day={on}>
                {children}
              </WhyLink>
            )}
          />
          <p className="mt-5 text-sm">
            <Link href={seriesLink(series, answer.value.derivation.day, known)} prefetch={false}>
              {why.onPage}
            </Link>
          </p>
        </>
      )
  }
}
