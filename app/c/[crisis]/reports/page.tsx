import type { Metadata } from 'next'
import { NothingHere } from '@/components/overview/nothing-here'
import { ReportList } from '@/components/overview/report-list'
import { FIRST_PAGE } from '@/lib/services/page-request'
import { listReports } from '@/lib/services/list-reports'
import { m } from '@/messages'
import { crisisTitle } from '../crisis-title'
import { CrisisFrame } from '../crisis-frame'
import { loadCrisisPage } from '../load-page'
import { ViewHead } from '../view-head'
import type { CrisisPageProps } from '../props'

export async function generateMetadata({ params }: CrisisPageProps): Promise<Metadata> {
  return { title: await crisisTitle((await params).crisis, m.nav.reports) }
}

export default async function Page({ params, searchParams }: CrisisPageProps) {
  const { crisis } = await params
  const page = await loadCrisisPage(crisis, await searchParams)
  const { data } = page
  const path = `/c/${crisis}/reports`
  const cursor = typeof page.query.cursor === 'string' ? page.query.cursor : null
  const reports = await listReports(page.filters, { ...FIRST_PAGE, cursor })
  return (
    <CrisisFrame
      page={page}
      path={path}
      head={<ViewHead view={m.nav.reports} crisis={data.crisis.name} />}
    >
      {data.crisis.reports === 0 ? (
        <NothingHere data={data} state={page.state} bodies={page.bodies} path={path} />
      ) : (
        <ReportList reports={reports} path={path} state={page.state} isFirst={cursor === null} />
      )}
    </CrisisFrame>
  )
}
