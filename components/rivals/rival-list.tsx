import type { Rivalry } from '@/lib/model/rivalry'
import { keyOf } from '@/lib/view/rivals'
import type { RivalData } from '@/lib/view/types'
import { m } from '@/messages'
import { why } from '@/messages/derivation'
import { rivalWords as t } from '@/messages/rivals'
import { subjectOf } from '../derivation/subject'
import { WhyLink } from '../evidence/why-link'
import { cx } from '../ui/cx'
import { EmptyState } from '../ui/states'
import { Swatch } from '../ui/swatch'
import { RivalTable } from './rival-table'

/** More voices than two need the whole width. */
const isWide = ({ voices }: Rivalry) => voices.length > 2

const widestFirst = (rivalries: readonly Rivalry[]) =>
  [...rivalries].sort((a, b) => Number(isWide(b)) - Number(isWide(a)))

/** Each disputed series with its claims side by side; those of many voices first. */
export function RivalList({ data }: { data: RivalData }) {
  if (data.rivalries.length === 0) return <EmptyState title={t.none}>{t.noneHint}</EmptyState>
  return (
    <>
      <p className="sentence text-ink-2 mb-6 max-w-[70ch]">{t.lead}</p>
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-2">
        {widestFirst(data.rivalries).map((rivalry) => (
          <Dispute key={rivalry.series} rivalry={rivalry} data={data} />
        ))}
      </div>
    </>
  )
}

function Dispute({ rivalry, data }: { rivalry: Rivalry; data: RivalData }) {
  const key = keyOf(rivalry)
  if (!key) return null
  const series = why.series(subjectOf(key))
  const last = rivalry.voices
    .flatMap((v) => v.figures.map((f) => f.day))
    .sort()
    .at(-1)
  return (
    <section className={cx('section min-w-0', isWide(rivalry) && 'xl:col-span-2')}>
      <h2 className="sentence text-lg">{series}</h2>
      <p className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 text-sm">
        <span className="text-ink-2 flex items-baseline gap-1.5">
          <Swatch event={key.event} />
          {m.words.event[key.event]}. {t.count(rivalry.standing, rivalry.setAside)}
        </span>
        <WhyLink series={rivalry.series} day={last ?? null} aria-label={t.explainSeries(series)}>
          {m.evidence.series}
        </WhyLink>
      </p>
      <RivalTable rivalry={rivalry} data={data} caption={t.caption(series)} />
    </section>
  )
}
