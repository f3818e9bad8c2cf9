import { NothingHere } from '@/components/overview/nothing-here'
import { Headline } from '@/components/overview/headline'
import { Overview } from '@/components/overview/overview'
import type { PageQuery } from '@/components/filters/notices'
import { overviewView } from '@/lib/view'
import { CrisisFrame } from './crisis-frame'
import { loadCrisisPage } from './load-page'

/** The overview of a crisis; the first page shows it too. */
export async function OverviewPage({ crisis, query }: { crisis: string; query: PageQuery }) {
  const page = await loadCrisisPage(crisis, query)
  const { data, state } = page
  const path = `/c/${crisis}`
  return (
    <CrisisFrame
      page={page}
      path={path}
      head={<Headline view={overviewView(data)} crisis={data.crisis.name} />}
    >
      {data.claims.length > 0 ? (
        <Overview data={data} state={state} path={path} />
      ) : (
        <NothingHere data={data} state={state} bodies={page.bodies} path={path} />
      )}
    </CrisisFrame>
  )
}
