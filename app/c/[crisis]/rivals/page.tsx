import type { Metadata } from 'next'
import { NothingHere } from '@/components/overview/nothing-here'
import { RivalList } from '@/components/rivals/rival-list'
import { getRivals } from '@/lib/services/get-rivals'
import { rivalsWithin } from '@/lib/view'
import { m } from '@/messages'
import { rivalWords } from '@/messages/rivals'
import { CrisisFrame } from '../crisis-frame'
import { crisisTitle } from '../crisis-title'
import { loadCrisisPage } from '../load-page'
import type { CrisisPageProps } from '../props'
import { ViewHead } from '../view-head'

export async function generateMetadata({ params }: CrisisPageProps): Promise<Metadata> {
  return { title: await crisisTitle((await params).crisis, m.nav.rivals) }
}

export default async function Page({ params, searchParams }: CrisisPageProps) {
  const { crisis } = await params
  const page = await loadCrisisPage(crisis, await searchParams)
  const { data, state, bodies, filters } = page
  const path = `/c/${crisis}/rivals`
  const rivals = rivalsWithin(await getRivals(filters), filters)
  const note = rivalWords.note(rivals.rivalries.length)
  return (
    <CrisisFrame
      page={page}
      path={path}
      head={<ViewHead view={m.nav.rivals} crisis={data.crisis.name} note={note} />}
    >
      {data.claims.length === 0 ? (
        <NothingHere data={data} state={state} bodies={bodies} path={path} />
      ) : (
        <RivalList data={rivals} />
      )}
    </CrisisFrame>
  )
}
