import type { Metadata } from 'next'
import { CrisisMap } from '@/components/map/crisis-map'
import { NothingHere } from '@/components/overview/nothing-here'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import { mapView } from '@/lib/view'
import { m } from '@/messages'
import { crisisTitle } from '../crisis-title'
import { CrisisFrame } from '../crisis-frame'
import { loadCrisisPage } from '../load-page'
import { ViewHead } from '../view-head'
import type { CrisisPageProps } from '../props'

export async function generateMetadata({ params }: CrisisPageProps): Promise<Metadata> {
  return { title: await crisisTitle((await params).crisis, m.nav.map) }
}

export default async function Page({ params, searchParams }: CrisisPageProps) {
  const { crisis } = await params
  const page = await loadCrisisPage(crisis, await searchParams)
  const { data } = page
  const path = `/c/${crisis}/map`
  return (
    <CrisisFrame
      page={page}
      path={path}
      head={<ViewHead view={m.nav.map} crisis={data.crisis.name} />}
    >
      {data.claims.length === 0 ? (
        <NothingHere data={data} state={page.state} bodies={page.bodies} path={path} />
      ) : (
        <WidgetBoundary>
          <CrisisMap
            view={mapView(data)}
            label={m.overview.mapOf(data.crisis.name)}
            heightClass="h-[60vh] min-h-[360px] lg:h-[68vh]"
          />
        </WidgetBoundary>
      )}
    </CrisisFrame>
  )
}
