import type { Metadata } from 'next'
import { claimRow } from '@/components/claims/claim-row'
import { ClaimsTable } from '@/components/claims/claims-table'
import { NothingHere } from '@/components/overview/nothing-here'
import { m } from '@/messages'
import { crisisTitle } from '../crisis-title'
import { CrisisFrame } from '../crisis-frame'
import { loadCrisisPage } from '../load-page'
import { ViewHead } from '../view-head'
import type { CrisisPageProps } from '../props'

export async function generateMetadata({ params }: CrisisPageProps): Promise<Metadata> {
  return { title: await crisisTitle((await params).crisis, m.nav.claims) }
}

export default async function Page({ params, searchParams }: CrisisPageProps) {
  const { crisis } = await params
  const page = await loadCrisisPage(crisis, await searchParams)
  const { data } = page
  const path = `/c/${crisis}/claims`
  const undated = data.claims.filter((c) => c.asOf === null).length
  return (
    <CrisisFrame
      page={page}
      path={path}
      head={<ViewHead view={m.nav.claims} crisis={data.crisis.name} />}
    >
      {data.claims.length === 0 ? (
        <NothingHere data={data} state={page.state} bodies={page.bodies} path={path} />
      ) : (
        <>
          <p className="text-ink-2 mb-3 flex flex-wrap gap-x-4 text-sm">
            {undated > 0 && <span>{m.claims.undated(undated)}</span>}
            <span className="max-lg:hidden">{m.claims.help}</span>
          </p>
          <ClaimsTable
            rows={data.claims.map((c) => claimRow(c, data.bodies))}
            caption={m.claims.caption(data.claims.length, data.crisis.name)}
          />
        </>
      )}
    </CrisisFrame>
  )
}
