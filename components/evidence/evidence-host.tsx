'use client'

import dynamic from 'next/dynamic'
import { useQueryState } from 'nuqs'
import { useSyncExternalStore } from 'react'
import { Sheet } from '@/components/ui/sheet'
import { Loading } from '@/components/ui/states'
import { searchParams } from '@/lib/view/search-params'
import { m } from '@/messages'

const EvidencePanel = dynamic(
  () => import('./evidence-panel').then((module) => module.EvidencePanel),
  {
    ssr: false,
    loading: () => <Loading label={m.evidence.loading} lines={6} />,
  },
)

const WIDE = '(min-width: 64rem)'

function useWide() {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(WIDE).matches,
    () => true,
  )
}

/**
 * Opens the evidence of `?claim=<id>`: a drawer beside the page, which stays usable, or a sheet
 * from below on a narrow screen. One stands at the end of each page with claims.
 */
export function EvidenceHost() {
  const [claim, setClaim] = useQueryState('claim', { ...searchParams.claim, history: 'push' })
  const wide = useWide()
  return (
    <>
      {claim !== null && (
        <noscript>
          {/* Where no script can open it, the claim's own page shows the evidence. */}
          <meta httpEquiv="refresh" content={`0;url=/claims/${encodeURIComponent(claim)}`} />
        </noscript>
      )}
      <Sheet
        open={claim !== null}
        onClose={() => void setClaim(null)}
        title={m.evidence.title}
        closeLabel={m.evidence.close}
        modal={!wide}
      >
        {claim !== null && <EvidencePanel id={claim} onOpen={(id) => void setClaim(id)} />}
      </Sheet>
    </>
  )
}
