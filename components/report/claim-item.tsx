import Link from 'next/link'
import type { Claim } from '@/lib/model/claim'
import { demonym } from '@/lib/places'
import { m } from '@/messages'
import { cx } from '../ui/cx'
import { FigureValue } from '../ui/figure'
import { Swatch } from '../ui/swatch'
import { claimFields, claimSummary } from './claim-fields'

/** One claim as a numbered row: its figure, whom it counts, and every field under it. */
export function ClaimItem({
  claim,
  number,
  id,
  href,
  active,
  onActive,
  folded,
}: {
  claim: Claim
  number: number
  id: string
  /** Page of the claim, where it has one already. */
  href?: string
  active?: boolean
  onActive?: (active: boolean) => void
  /** True where the fields are behind a disclosure. */
  folded?: boolean
}) {
  const fields = (
    <dl className="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-0.5 text-xs sm:grid-cols-[6.5rem_1fr_6.5rem_1fr]">
      {claimFields(claim).map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
  return (
    <li
      id={id}
      tabIndex={-1}
      onMouseEnter={onActive && (() => onActive(true))}
      onMouseLeave={onActive && (() => onActive(false))}
      onFocus={onActive && (() => onActive(true))}
      className={cx('target:bg-paper-2 scroll-mt-4 py-3', active && 'bg-paper-2')}
    >
      <div className="flex items-baseline gap-3">
        <span className="text-ink-2 w-5 flex-none text-xs font-bold">{number}</span>
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <Swatch event={claim.event} />
            {href ? (
              <Link href={href} className="no-underline hover:underline">
                <FigureValue figure={claim} className="sentence text-xl font-semibold" />
              </Link>
            ) : (
              <FigureValue figure={claim} className="sentence text-xl font-semibold" />
            )}
            <span>
              {m.sentence.population(
                claim.population.nationality.map(demonym),
                claim.population.group,
                claim.unit,
              )}
            </span>
            <span className="text-ink-2 text-sm">{m.words.event[claim.event].toLowerCase()}</span>
          </p>
          {folded ? (
            <>
              <p className="text-ink-2 text-sm">{claimSummary(claim)}</p>
              <details className="mt-1 text-xs">
                <summary className="text-ink-2">{m.report.fields}</summary>
                <div className="py-1">{fields}</div>
              </details>
            </>
          ) : (
            <div className="mt-1">{fields}</div>
          )}
        </div>
      </div>
    </li>
  )
}
