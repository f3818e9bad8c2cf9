import type { PageQuery } from '@/components/filters/notices'
import { PageShell } from '@/components/shell/page-shell'
import { EmptyState } from '@/components/ui/states'
import { ButtonLink } from '@/components/ui/button'
import { listCrises } from '@/lib/services/list-crises'
import { m } from '@/messages'
import { OverviewPage } from './c/[crisis]/overview-page'

/** The crisis of the first page, while nobody has pinned another. */
const FIRST = 'ukraine-2022'

export default async function Page({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const [query, crises] = await Promise.all([searchParams, listCrises()])
  const crisis = crises.find((c) => c.id === FIRST) ?? crises[0]
  return (
    <PageShell crises={crises} crisis={crisis ?? null}>
      {crisis ? (
        <OverviewPage crisis={crisis.id} query={query} />
      ) : (
        <EmptyState title={m.overview.empty.none} level={1}>
          <p>{m.overview.empty.crisisHint}</p>
          <ButtonLink href="/reports/new" className="mt-3">
            {m.nav.addReport}
          </ButtonLink>
        </EmptyState>
      )}
    </PageShell>
  )
}
