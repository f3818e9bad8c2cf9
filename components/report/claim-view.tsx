import Link from 'next/link'
import type { ListedClaim } from '@/lib/model/claim'
import type { ReportWithClaims } from '@/lib/model/report'
import { seriesOf } from '@/lib/view/claim-reading'
import { seriesLink } from '@/lib/view/search-params'
import { m } from '@/messages'
import { EvidenceFields } from '../evidence/evidence-fields'
import { JointNote } from '../evidence/joint-note'
import { Quotation } from '../evidence/quotation'
import { SourceLine } from '../evidence/source-line'
import { claimInWords } from '../ui/claim-words'
import { FigureValue } from '../ui/figure'
import { Swatch } from '../ui/swatch'

const t = m.claimPage

/** Where the claim stands among the others of its crisis. */
function Places({ claim, crisis }: { claim: ListedClaim; crisis: { id: string; name: string } }) {
  const series = seriesOf(claim)
  const query = `?claim=${encodeURIComponent(claim.id)}`
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm">
      <li>
        <Link href={`/c/${crisis.id}`}>{t.crisis(crisis.name)}</Link>
      </li>
      {series && (
        <li>
          <Link href={seriesLink(series, claim.asOf, null)}>{m.evidence.series}</Link>
        </li>
      )}
      {claim.destinations.length > 0 && (
        <li>
          <Link href={`/c/${crisis.id}/map${query}`}>{t.onMap}</Link>
        </li>
      )}
      {claim.asOf && (
        <li>
          <Link href={`/c/${crisis.id}/timeline${query}`}>{t.onTimeline}</Link>
        </li>
      )}
    </ul>
  )
}

/** One claim in full: its sentence, every field in words, its versions, its report. */
export function ClaimView({
  claim,
  report,
  crisis,
}: {
  claim: ListedClaim
  report: ReportWithClaims
  crisis: { id: string; name: string } | null
}) {
  const by = claim.confidence === null ? t.byHand : t.byExtractor
  return (
    <article className="mx-auto max-w-[80rem]">
      <header className="mb-6 max-w-[75ch]">
        <p className="flex items-center gap-2 text-sm">
          <Swatch event={claim.event} />
          {m.words.event[claim.event]}
        </p>
        <h1 className="sentence">
          <FigureValue figure={claim} className="text-4xl font-semibold" />
          <span className="mt-1 block text-xl leading-8">{claimInWords(claim)}</span>
        </h1>
        {crisis && (
          <div className="mt-3">
            <Places claim={claim} crisis={crisis} />
          </div>
        )}
      </header>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="flex flex-col gap-5">
          <section className="section flex flex-col gap-4">
            <Quotation claim={claim} text={report.text} language={report.language} />
            <SourceLine claim={claim} provenance={report.provenance} />
            <JointNote claim={claim} />
          </section>
          <section className="section text-sm">
            <h2 className="kicker">{t.report}</h2>
            <p>
              <Link href={`/reports/${report.id}`} dir="auto">
                {report.title ?? m.report.untitled}
              </Link>
            </p>
          </section>
        </div>
        <div className="flex flex-col gap-5">
          <section>
            <EvidenceFields claim={claim} />
          </section>
          <section className="section text-sm">
            <h2 className="kicker">{t.history}</h2>
            <p>{t.version(claim.version, by)}</p>
            {claim.version === 1 && <p className="text-ink-2 max-w-[60ch]">{t.only}</p>}
            <p className="text-ink-3 mt-2 text-xs break-all">
              {t.id} <code>{claim.id}</code>
            </p>
          </section>
        </div>
      </div>
    </article>
  )
}
