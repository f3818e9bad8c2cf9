'use client'

import { useState } from 'react'
import type { ReportWithClaims } from '@/lib/model/report'
import { m } from '@/messages'
import { EmptyState } from '../ui/states'
import { ClaimItem } from './claim-item'
import { MarkedText } from './marked-text'
import { RefusedList } from './refused-list'
import { ReportMeta } from './report-meta'

const t = m.report
const rowId = (index: number) => `claim-${index + 1}`

/** One report: its text with the figures numbered, and the claims with the same numbers. */
export function ReportView({
  report,
  crisis,
}: {
  report: ReportWithClaims
  crisis: { id: string; name: string } | null
}) {
  const [active, setActive] = useState<number | null>(null)
  // In the order of the text, so that the numbers run with the reader.
  const claims = [...report.claims].sort(
    (a, b) => (a.evidence.spans.value?.[0]?.[0] ?? 0) - (b.evidence.spans.value?.[0]?.[0] ?? 0),
  )
  return (
    <article className="mx-auto max-w-[88rem]">
      <header className="mb-6 max-w-[70ch]">
        <h1
          className="sentence text-2xl sm:text-3xl"
          dir="auto"
          lang={report.language ?? undefined}
        >
          {report.title ?? t.untitled}
        </h1>
        <div className="mt-2">
          <ReportMeta report={report} crisis={crisis} />
        </div>
      </header>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(22rem,5fr)]">
        <section aria-label={t.text} className="section">
          <h2 className="kicker mb-2">{t.text}</h2>
          <MarkedText
            text={report.text}
            claims={claims}
            refused={report.refused}
            language={report.language}
            active={active}
            rowId={rowId}
          />
        </section>
        <section aria-label={t.rows(claims.length)} className="section">
          <h2 className="kicker">{t.rows(claims.length)}</h2>
          {claims.length === 0 ? (
            <EmptyState title={t.none} level={3} className="mt-2">
              {t.noneHint}
            </EmptyState>
          ) : (
            <ol className="hairlines">
              {claims.map((claim, i) => (
                <ClaimItem
                  key={claim.id}
                  id={rowId(i)}
                  number={i + 1}
                  claim={claim}
                  href={`/claims/${claim.id}`}
                  active={active === i}
                  onActive={(on) => setActive(on ? i : null)}
                  folded
                />
              ))}
            </ol>
          )}
          <RefusedList refused={report.refused} />
        </section>
      </div>
    </article>
  )
}
