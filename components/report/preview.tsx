'use client'

import { useState } from 'react'
import { m } from '@/messages'
import { EmptyState, ErrorState, Loading } from '../ui/states'
import { cx } from '../ui/cx'
import type { DryRun } from './dry-run'
import { ClaimItem } from './claim-item'
import { MarkedText } from './marked-text'
import { RefusedList } from './refused-list'
import type { DryRunState } from './use-dry-run'

const t = m.newReport
const rowId = (index: number) => `preview-claim-${index + 1}`

const languageName = (code: string) =>
  new Intl.DisplayNames([m.locale], { type: 'language' }).of(code) ?? code

function Silence({ run }: { run: DryRun }) {
  if (run.silence === null && run.claims.length > 0) return null
  const title =
    run.silence === 'no_evacuation'
      ? t.silence.no_evacuation
      : run.silence === 'language_not_supported'
        ? run.language
          ? t.silence.language_not_supported(languageName(run.language))
          : t.silenceUnknown
        : t.noClaims
  return (
    <EmptyState title={title} level={3}>
      {run.silence === null && run.refused.length > 0 ? t.noClaimsHint : t.silenceHint}
    </EmptyState>
  )
}

function Result({ run }: { run: DryRun }) {
  const [active, setActive] = useState<number | null>(null)
  return (
    <div className="grid gap-x-10 gap-y-4 3xl:grid-cols-2">
      <div className="flex flex-col gap-2">
        <Silence run={run} />
        <div
          tabIndex={0}
          role="region"
          aria-label={m.report.textRegion}
          className="bg-paper-2 max-h-64 overflow-y-auto px-4 py-3 3xl:max-h-none"
        >
          <MarkedText
            text={run.text}
            claims={run.claims}
            refused={run.refused}
            language={run.language}
            active={active}
            rowId={rowId}
          />
        </div>
      </div>
      <div className="flex flex-col gap-2">
        {run.claims.length > 0 && (
          <ol className="hairlines border-rule border-b">
            {run.claims.map((claim, i) => (
              <ClaimItem
                key={i}
                id={rowId(i)}
                number={i + 1}
                claim={claim}
                active={active === i}
                onActive={(on) => setActive(on ? i : null)}
              />
            ))}
          </ol>
        )}
        <RefusedList refused={run.refused} open={run.claims.length === 0} />
      </div>
    </div>
  )
}

/** What would be extracted from what stands in the form now. */
export function Preview({ state: { reading, answer } }: { state: DryRunState }) {
  const count = answer?.ok ? answer.value.claims.length : null
  return (
    <section aria-label={t.preview} className="section min-w-0" aria-busy={reading}>
      <div className="flex min-h-6 items-baseline justify-between gap-4">
        <h2 className="kicker">{t.preview}</h2>
        <p role="status" className="text-ink-2 text-xs">
          {reading ? t.reading : count !== null ? t.upToDate(count) : ''}
        </p>
      </div>
      {answer === null && reading && <Loading label={t.reading} lines={6} />}
      {answer === null && !reading && (
        <EmptyState title={t.previewEmpty} level={3} className="mt-2">
          {t.previewEmptyHint}
        </EmptyState>
      )}
      {answer && !answer.ok && (
        <ErrorState title={t.previewFailed} level={3} className="mt-2">
          <p>{answer.problem.message}</p>
          <p>{t.previewFailedHint}</p>
        </ErrorState>
      )}
      {answer?.ok && (
        <div className={cx('mt-2 transition-opacity', reading && 'opacity-60')}>
          <Result run={answer.value} />
        </div>
      )}
    </section>
  )
}
