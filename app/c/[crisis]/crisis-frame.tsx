import type { ReactNode } from 'react'
import { EvidenceHost } from '@/components/evidence/evidence-host'
import { KnownSlider } from '@/components/filters/known-slider'
import { SelectionBar } from '@/components/filters/selection-bar'
import type { CrisisPage } from './load-page'

/** The head of every view of a crisis: its sentence, as known on, the selection; then the view. */
export function CrisisFrame({
  page,
  path,
  head,
  children,
}: {
  page: CrisisPage
  path: string
  head: ReactNode
  children: ReactNode
}) {
  const { data, state, query, bodies, facets } = page
  const { firstDay, lastDay, newest } = data.crisis
  const last = lastDay ?? newest
  return (
    <>
      <div className="mb-6 flex flex-col gap-3">
        {head}
        {firstDay && last && <KnownSlider first={firstDay} last={last} />}
        <SelectionBar
          path={path}
          crisis={data.crisis}
          query={query}
          state={state}
          facets={facets}
          bodies={bodies}
          claims={data.claims.length}
          undated={data.undated}
        />
      </div>
      {children}
      <EvidenceHost />
    </>
  )
}
