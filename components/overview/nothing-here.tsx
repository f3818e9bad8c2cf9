import Link from 'next/link'
import { chipsOf } from '@/components/filters/chips'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/states'
import type { Body } from '@/lib/model/body'
import { NOTHING_OPEN, searchLink, type SearchState, type SelectionData } from '@/lib/view'
import { m } from '@/messages'

const t = m.overview.empty

/** A crisis without claims, or a selection without any: each names what is missing and what to do. */
export function NothingHere({
  data,
  state,
  bodies,
  path,
}: {
  data: SelectionData
  state: SearchState
  bodies: Readonly<Record<string, Body>>
  path: string
}) {
  const { crisis, undated } = data
  if (crisis.claims === 0) {
    return (
      <EmptyState title={crisis.reports > 0 ? t.noClaims(crisis.reports) : t.crisis}>
        <p>{t.crisisHint}</p>
        <ButtonLink href={`/reports/new?crisis=${crisis.id}`} className="mt-3">
          {m.nav.addReport}
        </ButtonLink>
      </EmptyState>
    )
  }
  const chosen = chipsOf(path, state, bodies).map((chip) => chip.value)
  const withoutDays = searchLink(path, { ...state, ...NOTHING_OPEN, from: null, to: null })
  return (
    <EmptyState title={chosen.length > 0 ? t.selectionOf(chosen) : t.selection}>
      <p>
        {undated > 0 ? (
          <Link href={withoutDays} prefetch={false} scroll={false}>
            {t.undated(undated)}
          </Link>
        ) : (
          t.selectionHint
        )}
      </p>
    </EmptyState>
  )
}
