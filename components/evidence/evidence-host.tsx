'use client'

import dynamic from 'next/dynamic'
import { useQueryStates } from 'nuqs'
import { usePathname } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { ArrowBack } from '@/components/ui/icons'
import { Sheet } from '@/components/ui/sheet'
import { Loading } from '@/components/ui/states'
import { NOTHING_OPEN, searchParams, seriesLink } from '@/lib/view/search-params'
import { m } from '@/messages'

const EvidencePanel = dynamic(
  () => import('./evidence-panel').then((module) => module.EvidencePanel),
  {
    ssr: false,
    loading: () => <Loading label={m.evidence.loading} lines={6} />,
  },
)

const ExplanationPanel = dynamic(
  () => import('./explanation-panel').then((module) => module.ExplanationPanel),
  {
    ssr: false,
    loading: () => <Loading label={m.evidence.whyLoading} lines={6} />,
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

const { claim, why, day, known } = searchParams

/**
 * Opens the evidence of `?claim=<id>`, or the explanation of `?why=<series>`: a drawer beside the
 * page, which stays usable, or a sheet from below on a narrow screen. A claim that was opened from
 * an explanation lies over it and leads back. One stands at the end of each page with claims.
 */
export function EvidenceHost() {
  const path = usePathname()
  const [url, setUrl] = useQueryStates({ claim, why, day, known }, { history: 'push' })
  const wide = useWide()
  const e = m.evidence
  const isClaim = url.claim !== null
  const open = isClaim || url.why !== null
  const ownPage = isClaim
    ? `/claims/${encodeURIComponent(url.claim ?? '')}`
    : seriesLink(url.why ?? '', url.day, url.known)
  // On the page of a series the day belongs to the page, and stays.
  const closed = path.startsWith('/series/') ? { claim: null } : NOTHING_OPEN
  return (
    <>
      {open && (
        <noscript>
          {/* Where no script can open it, the page of its own shows it. */}
          <meta httpEquiv="refresh" content={`0;url=${ownPage}`} />
        </noscript>
      )}
      <Sheet
        open={open}
        onClose={() => void setUrl(closed)}
        title={isClaim ? e.title : e.why}
        closeLabel={isClaim ? e.close : e.whyClose}
        modal={!wide}
        contentKey={open ? `${url.claim} ${url.why} ${url.day}` : undefined}
      >
        {isClaim && url.why !== null && (
          <button
            type="button"
            className="control control-quiet -ms-2.5 mb-2"
            onClick={() => void setUrl({ claim: null })}
          >
            <ArrowBack />
            {e.back}
          </button>
        )}
        {isClaim && (
          <EvidencePanel id={url.claim ?? ''} onOpen={(id) => void setUrl({ claim: id })} />
        )}
        {!isClaim && url.why !== null && (
          <ExplanationPanel series={url.why} day={url.day} known={url.known} />
        )}
      </Sheet>
    </>
  )
}
