import type { Metadata } from 'next'
import { NewReportForm } from '@/components/report/new-report-form'
import { PageShell } from '@/components/shell/page-shell'
import { listCrises } from '@/lib/services/list-crises'
import { m } from '@/messages'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: m.newReport.title }

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [query, crises] = await Promise.all([searchParams, listCrises()])
  const from = crises.find((c) => c.id === query.crisis) ?? null
  return (
    <PageShell crises={crises} crisis={from}>
      <div className="mb-6">
        <h1 className="sentence text-2xl">{m.newReport.title}</h1>
        <p className="text-ink-2 max-w-[60ch]">{m.newReport.lead}</p>
      </div>
      <NewReportForm
        crises={crises.map(({ id, name }) => ({ id, name }))}
        initialCrisis={from?.id ?? null}
      />
    </PageShell>
  )
}
