import type { ReactNode } from 'react'
import { formatLevel } from '@/lib/view/figure'
import type { ExplainedSeries } from '@/lib/view/types'
import { m } from '@/messages'

export type SeriesLink = (series: string, day: string, children: ReactNode) => ReactNode

/** What the series says on each of its days, each leading to its own argument. */
export function DayList({ explained, link }: { explained: ExplainedSeries; link: SeriesLink }) {
  const { days, derivation } = explained
  const here = days.findLast(({ day }) => day <= derivation.day)?.day
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-6 text-sm">
      {days.map(({ day, ...level }) => {
        return (
          <li
            key={day}
            aria-current={day === here ? 'date' : undefined}
            className="flex items-baseline justify-between gap-2 py-0.5 aria-[current=date]:font-semibold"
          >
            <span className="text-ink-2">{m.format.shortDay(day)}</span>
            {link(
              derivation.series,
              day,
              <span className="figure">{formatLevel(level, m.locale)}</span>,
            )}
          </li>
        )
      })}
    </ol>
  )
}
