import type { Metadata } from 'next'
import { CrisisGrid } from '@/components/crises/crisis-grid'
import { PageShell } from '@/components/shell/page-shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/states'
import { countByDay } from '@/lib/services/count-by-day'
import { listCrises } from '@/lib/services/list-crises'
import { m } from '@/messages'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: m.crises.title }

const t = m.crises

export default async function Page() {
  const [listed, days] = await Promise.all([listCrises(), countByDay()])
  // Most reported first: an order that can be read off the cards.
  const crises = listed.toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
  const sum = (key: 'reports' | 'claims') => crises.reduce((total, c) => total + c[key], 0)
  return (
    <PageShell crises={crises}>
      <div className="mb-6">
        <h1 className="sentence text-2xl">{t.title}</h1>
        <p className="text-ink-2 text-sm">{t.lead(crises.length, sum('reports'), sum('claims'))}</p>
        <p className="text-ink-3 max-w-[75ch] text-xs">{t.barsNote}</p>
      </div>
      {crises.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
          <p className="mt-3">
            <ButtonLink look="solid" href="/reports/new">
              {m.nav.addReport}
            </ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <CrisisGrid crises={crises} days={Object.fromEntries(days)} />
      )}
    </PageShell>
  )
}
