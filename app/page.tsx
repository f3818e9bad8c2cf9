import type { Metadata } from 'next'
import type { PageQuery } from '@/components/filters/notices'
import { PageShell } from '@/components/shell/page-shell'
import { EmptyState } from '@/components/ui/states'
import { ButtonLink } from '@/components/ui/button'
import { listCrises } from '@/lib/services/list-crises'
import { m } from '@/messages'
import { overviewMetadata, OverviewPage } from './c/[crisis]/overview-page'

/** Its figures are the store's, which no build opens. */
export const dynamic = 'force-dynamic'

/** The crisis of the first page, while nobody has pinned another. */
const FIRST = 'ukraine-2022'

interface Props {
  searchParams: Promise<PageQuery>
}

async function firstCrisis() {
  const crises = await listCrises()
  return { crises, crisis: crises.find((c) => c.id === FIRST) ?? crises[0] }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { crisis } = await firstCrisis()
  return crisis ? overviewMetadata(crisis.id, await searchParams) : {}
}

export default async function Page({ searchParams }: Props) {
  const [query, { crises, crisis }] = await Promise.all([searchParams, firstCrisis()])
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
