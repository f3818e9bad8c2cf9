import Link from 'next/link'
import { CrisisMap } from '@/components/map/crisis-map'
import { Timeline } from '@/components/timeline/timeline'
import { WidgetBoundary } from '@/components/ui/widget-boundary'
import {
  mapView,
  overviewView,
  NOTHING_OPEN,
  searchLink,
  timelineView,
  type SearchState,
  type SelectionData,
} from '@/lib/view'
import { m } from '@/messages'
import { HeadlineEvidence } from './headline-evidence'
import { HowFresh, HowSure } from './how-sure'
import { Statements } from './statements'
import { WhereList } from './where-list'
import { WhoList } from './who-list'

/** How many populations are told in a sentence of their own. */
const STATEMENTS = 12

/** Who and where to, the map over the timeline, the evidence, and how sure and fresh all of it is. */
export function Overview({
  data,
  state,
  path,
}: {
  data: SelectionData
  state: SearchState
  path: string
}) {
  const view = overviewView(data)
  const map = mapView(data)
  const timeline = timelineView(data)
  const at = (name: string) =>
    searchLink(`${path}/${name}`, { ...state, ...NOTHING_OPEN, country: null })
  const evidence = view.out?.claim ?? view.headline
  const told = view.who.filter((r) => r.claim !== view.headline && r.nationality.length > 0)
  return (
    <div className="desk">
      <div className="desk-charts grid min-w-0 content-start gap-x-8 gap-y-6 3xl:grid-cols-2">
        <section aria-labelledby="map">
          <SectionHead id="map" title={m.overview.map} href={at('map')} more={m.overview.openMap} />
          <WidgetBoundary>
            <CrisisMap
              view={map}
              label={m.overview.mapOf(data.crisis.name)}
              heightClass="h-[320px] sm:h-[400px] 3xl:h-[560px]"
              withTable={false}
            />
          </WidgetBoundary>
        </section>
        <section aria-labelledby="timeline">
          <SectionHead
            id="timeline"
            title={m.overview.timeline}
            href={at('timeline')}
            more={m.overview.openTimeline}
          />
          <WidgetBoundary>
            <Timeline
              view={timeline}
              label={m.overview.timelineOf(data.crisis.name)}
              heightClass="h-[280px] sm:h-[320px] 3xl:h-[560px]"
              undatedHref={at('claims')}
              withControls={false}
            />
          </WidgetBoundary>
        </section>
      </div>
      <div className="desk-lists grid min-w-0 content-start gap-6 sm:grid-cols-2 lg:grid-cols-1">
        <WhoList rows={view.who} path={path} state={state} />
        <WhereList rows={view.whereTo} path={path} state={state} />
      </div>
      <div className="desk-notes grid min-w-0 content-start gap-6 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-1">
        {evidence && <HeadlineEvidence claim={evidence} bodies={data.bodies} />}
        <HowSure sure={view.sure} rivals={at('rivals')} />
        <HowFresh fresh={view.fresh} span={{ from: timeline.from, to: timeline.to }} />
      </div>
      {told.length > 0 && (
        <div className="desk-said min-w-0">
          <Statements rows={told.slice(0, STATEMENTS)} />
          <p className="mt-3 text-sm">
            <Link href={at('claims')} prefetch={false}>
              {m.overview.openClaims(data.claims.length)}
            </Link>
          </p>
        </div>
      )}
    </div>
  )
}

function SectionHead({
  id,
  title,
  href,
  more,
}: {
  id: string
  title: string
  href: string
  more: string
}) {
  return (
    <div className="section mb-2 flex items-baseline justify-between gap-4">
      <h2 id={id} className="kicker">
        {title}
      </h2>
      <Link href={href} prefetch={false} className="text-sm" data-screen-only>
        {more}
      </Link>
    </div>
  )
}
