import type { Metadata } from 'next'
import { NothingHere } from '@/components/overview/nothing-here'
import { Timeline } from '@/components/timeline/timeline'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { NOTHING_OPEN, searchLink, timelineView } from '@/lib/view'
import { m } from '@/messages'
import { crisisTitle } from '../crisis-title'
import { CrisisFrame } from '../crisis-frame'
import { loadCrisisPage } from '../load-page'
import { ViewHead } from '../view-head'
import type { CrisisPageProps } from '../props'

export async function generateMetadata({ params }: CrisisPageProps): Promise<Metadata> {
  return { title: await crisisTitle((await params).crisis, m.nav.timeline) }
}

export default async function Page({ params, searchParams }: CrisisPageProps) {
  const { crisis } = await params
  const page = await loadCrisisPage(crisis, await searchParams)
  const { data } = page
  const path = `/c/${crisis}/timeline`
  return (
    <CrisisFrame
      page={page}
      path={path}
      head={<ViewHead view={m.nav.timeline} crisis={data.crisis.name} />}
    >
      {data.claims.length === 0 ? (
        <NothingHere data={data} state={page.state} bodies={page.bodies} path={path} />
      ) : (
        <WidgetBoundary>
          <Timeline
            view={timelineView(data)}
            label={m.overview.timelineOf(data.crisis.name)}
            heightClass="h-[420px] lg:h-[60vh] lg:min-h-[420px]"
            undatedHref={searchLink(`/c/${crisis}/claims`, { ...page.state, ...NOTHING_OPEN })}
          />
        </WidgetBoundary>
      )}
    </CrisisFrame>
  )
}
