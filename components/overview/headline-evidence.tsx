import { ClaimLink } from '@/components/evidence/claim-link'
import { WhyLink } from '@/components/evidence/why-link'
import { speakerLabel } from '@/components/ui/claim-words'
import type { Body } from '@/lib/model/body'
import type { ListedClaim } from '@/lib/model/claim'
import { seriesOf } from '@/lib/view/claim-reading'
import { m } from '@/messages'

/** The sentence under the first sentence: who printed it, and who is quoted. */
export function HeadlineEvidence({
  claim,
  bodies,
}: {
  claim: ListedClaim
  bodies: Readonly<Record<string, Body>>
}) {
  const series = seriesOf(claim)
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className="kicker section">
        {m.overview.evidence}
      </h2>
      <blockquote className="sentence mt-1 text-base" dir="auto" lang={claim.language ?? undefined}>
        <mark className="py-0.5">{claim.sentence}</mark>
      </blockquote>
      <p className="text-ink-2 mt-2 text-sm">
        {speakerLabel(claim, bodies)}. {m.overview.printed(claim.publisher, claim.published)}{' '}
        <ClaimLink claim={claim.id}>{m.overview.openEvidence}</ClaimLink>
        {series && (
          <>
            {' · '}
            <WhyLink series={series} day={claim.asOf}>
              {m.evidence.why}
            </WhyLink>
          </>
        )}
      </p>
    </section>
  )
}
