import type { Metadata } from 'next'
import { ReportView } from '@/components/report/report-view'
import { PageShell } from '@/components/shell/page-shell'
import { listCrises } from '@/lib/services/list-crises'
import { m } from '@/messages'
import { loadReport } from './load'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await loadReport((await params).id)
  return { title: report.title ?? m.report.untitled }
}

export default async function Page({ params }: Props) {
  const [report, crises] = await Promise.all([loadReport((await params).id), listCrises()])
  const crisis = crises.find((c) => c.id === report.crisis) ?? null
  return (
    <PageShell crises={crises} crisis={crisis}>
      <ReportView report={report} crisis={crisis && { id: crisis.id, name: crisis.name }} />
    </PageShell>
  )
}
