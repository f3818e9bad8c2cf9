import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/states'
import type { ListedCrisis } from '@/lib/model/crisis'
import { m } from '@/messages'

/** A crisis without claims, or a selection without any: each says what to do. */
export function NothingHere({ crisis }: { crisis: ListedCrisis }) {
  const t = m.overview.empty
  if (crisis.claims > 0) return <EmptyState title={t.selection}>{t.selectionHint}</EmptyState>
  return (
    <EmptyState title={crisis.reports > 0 ? t.noClaims(crisis.reports) : t.crisis}>
      <p>{t.crisisHint}</p>
      <ButtonLink href={`/reports/new?crisis=${crisis.id}`} className="mt-3">
        {m.nav.addReport}
      </ButtonLink>
    </EmptyState>
  )
}
