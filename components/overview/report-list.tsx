import Link from 'next/link'
import { EmptyState } from '@/components/ui/states'
import type { Page } from '@/lib/model/filters'
import type { ListedReport } from '@/lib/model/report'
import { NOTHING_OPEN, searchLink, type SearchState } from '@/lib/view'
import { m } from '@/messages'

const t = m.reports

const languages = new Intl.DisplayNames([m.locale], { type: 'language' })

/** The reports behind the selection, the newest first, a page at a time. */
export function ReportList({
  reports,
  path,
  state,
  isFirst,
}: {
  reports: Page<ListedReport>
  path: string
  state: SearchState
  isFirst: boolean
}) {
  const { items, total, nextCursor } = reports
  if (total === 0) return <EmptyState title={t.none}>{t.noneHint}</EmptyState>
  const here = searchLink(path, { ...state, ...NOTHING_OPEN })
  const next = `${here}${here.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(nextCursor ?? '')}`
  return (
    <>
      <ul className="border-rule-ink hairlines border-t">
        {items.map((r) => (
          <li
            key={r.id}
            className="grid gap-x-6 py-2.5 md:grid-cols-[minmax(0,1fr)_12rem_7rem_6rem_5rem] md:items-baseline"
          >
            <Link
              href={`/reports/${r.id}`}
              prefetch={false}
              dir="auto"
              lang={r.language ?? undefined}
              className="sentence text-base no-underline hover:underline"
            >
              {r.title ?? t.untitled}
            </Link>
            <span className="text-sm max-md:text-ink-2">{r.publisher ?? m.words.none}</span>
            <span className="text-sm max-md:text-ink-2">
              {r.published ? (
                <time dateTime={r.published}>{m.format.mediumDay(r.published)}</time>
              ) : (
                m.words.undated
              )}
            </span>
            <span className="text-ink-2 text-sm max-md:hidden">
              {r.language ? languages.of(r.language) : m.words.none}
            </span>
            <span className="text-sm md:text-end">
              {m.format.claims(r.claimCount)}
              {r.printingCount > 0 && (
                <span className="text-ink-3 block text-xs">{t.printings(r.printingCount)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex gap-4 text-sm">
        <span className="text-ink-2">{t.shown(items.length, total)}</span>
        {!isFirst && (
          <Link href={here} prefetch={false}>
            {t.first}
          </Link>
        )}
        {nextCursor && (
          <Link href={next} prefetch={false}>
            {t.next}
          </Link>
        )}
      </p>
    </>
  )
}
