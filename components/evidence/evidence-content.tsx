'use client'

import Link from 'next/link'
import { claimInWords } from '@/components/ui/claim-words'
import { FigureValue } from '@/components/ui/figure'
import { Swatch } from '@/components/ui/swatch'
import type { ListedClaim } from '@/lib/model/claim'
import { seriesOf } from '@/lib/view/claim-reading'
import { m } from '@/messages'
import { EvidenceFields } from './evidence-fields'
import type { EvidenceData } from './use-evidence'
import { JointNote } from './joint-note'
import { OtherClaims } from './other-claims'
import { Quotation } from './quotation'
import { SourceLine } from './source-line'
import { WhyLink } from './why-link'

/** One claim: what was said in words, the sentence that says it, and everything that is known of it. */
export function EvidenceContent({
  claim,
  report,
  onOpen,
}: EvidenceData & { onOpen: (id: string) => void }) {
  const series = seriesOf(claim)
  return (
    <article className="flex flex-col gap-5">
      <header>
        <p className="flex items-center gap-2 text-sm">
          <Swatch event={claim.event} />
          {m.words.event[claim.event]}
        </p>
        <FigureValue figure={claim} className="sentence text-3xl font-semibold" />
        <p className="sentence mt-1 text-base">{claimInWords(claim)}</p>
      </header>
      <Quotation claim={claim} text={report.text} language={report.language} />
      <SourceLine claim={claim} provenance={report.provenance} />
      <JointNote claim={claim} />
      <EvidenceFields claim={claim} />
      <OtherClaims claims={others(claim, report.claims)} onOpen={onOpen} />
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {series && (
          <WhyLink series={series} day={claim.asOf}>
            {m.evidence.series}
          </WhyLink>
        )}
        <Link href={`/reports/${claim.report}`}>{m.evidence.report}</Link>
        <Link href={`/claims/${claim.id}`}>{m.evidence.claim}</Link>
      </p>
    </article>
  )
}

const others = (claim: ListedClaim, all: readonly ListedClaim[]) =>
  all.filter((c) => c.id !== claim.id)
