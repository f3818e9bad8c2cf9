import type { ListedClaim } from '@/lib/model/claim'
import type { Report } from '@/lib/model/report'
import { m } from '@/messages'

/** Only web addresses become links, whatever a report may carry. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

export function SourceLine({
  claim,
  provenance,
}: {
  claim: ListedClaim
  provenance: Report['provenance']
}) {
  const href = webAddress(claim.url)
  return (
    <p className="text-sm">
      {claim.publisher && <strong className="font-semibold">{claim.publisher}</strong>}
      {claim.publisher && ', '}
      {claim.published ? m.format.longDay(claim.published) : m.words.undated}
      {'. '}
      {href ? (
        <a href={href} rel="noopener noreferrer external" target="_blank">
          {m.evidence.source}
        </a>
      ) : (
        m.evidence.noSource
      )}
      {provenance === 'shipped' && (
        <span className="text-ink-3 block text-xs">{m.evidence.shippedNote}</span>
      )}
    </p>
  )
}
