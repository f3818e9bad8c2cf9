import Link from 'next/link'
import { NOTHING_OPEN, searchLink, loadSearchParams } from '@/lib/view/search-params'
import type { ExplainedSeries } from '@/lib/view/types'
import { m } from '@/messages'
import { why } from '@/messages/derivation'

/** Where the series stands among the others of its crisis. */
export function SeriesPlaces({
  crisis,
  explained: { key, derivation },
}: {
  crisis: { id: string; name: string }
  explained: ExplainedSeries
}) {
  const state = {
    ...loadSearchParams(''),
    ...NOTHING_OPEN,
    nationality: key.nationality,
    known: derivation.known,
  }
  return (
    <ul className="mb-4 flex flex-wrap gap-x-4 text-sm">
      <li>
        <Link href={`/c/${crisis.id}`}>{m.claimPage.crisis(crisis.name)}</Link>
      </li>
      <li>
        <Link href={searchLink(`/c/${crisis.id}/timeline`, state)} prefetch={false}>
          {why.onTimeline}
        </Link>
      </li>
    </ul>
  )
}
