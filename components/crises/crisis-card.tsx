import Link from 'next/link'
import type { ListedCrisis } from '@/lib/model/crisis'
import { countryName } from '@/lib/places'
import { m } from '@/messages'
import { DayBars, barScale, type DayCount } from './day-bars'

const t = m.crises

const originsOf = ({ origins }: ListedCrisis) =>
  origins
    .map(({ country, places }) => {
      const name = countryName(country, m.locale)
      return places.length > 0 ? `${places.join(', ')} (${name})` : name
    })
    .join('; ')

const daysOf = ({ firstDay, lastDay }: ListedCrisis) =>
  firstDay && lastDay
    ? firstDay === lastDay
      ? m.format.longDay(firstDay)
      : t.span(firstDay, lastDay)
    : firstDay
      ? t.from(firstDay)
      : t.noDays

/** One crisis among many: what, where, when, how much was reported and on which days. */
export function CrisisCard({ crisis, days }: { crisis: ListedCrisis; days: readonly DayCount[] }) {
  const notes = [barScale(days), crisis.undated > 0 && t.undated(crisis.undated)]
  return (
    <article className="section flex h-full flex-col">
      <h2 className="sentence text-lg leading-6">
        <Link href={`/c/${crisis.id}`} className="no-underline hover:underline">
          {crisis.name}
        </Link>
      </h2>
      <p className="text-ink-2 text-sm">{originsOf(crisis)}</p>
      <p className="text-ink-2 text-xs">{daysOf(crisis)}</p>
      <div className="mt-auto pt-3">
        <DayBars days={days} total={crisis.claims - crisis.undated} />
        <p className="mt-1 text-xs">
          <strong className="font-semibold">
            {crisis.reports === 0 ? t.noReports : t.counts(crisis.reports, crisis.claims)}
          </strong>{' '}
          <span className="text-ink-3">{notes.filter(Boolean).join(' · ')}</span>
        </p>
      </div>
    </article>
  )
}
