'use client'

import dynamic from 'next/dynamic'
import { useQueryStates } from 'nuqs'
import { useState } from 'react'
import { searchParams } from '@/lib/view/search-params'
import type { MapView } from '@/lib/view/types'
import { m } from '@/messages'
import { useSize } from '../marks/use-size'
import { cx } from '../ui/cx'
import { EmptyState } from '../ui/states'
import { chooseBrackets, drawnAt } from './choose-brackets'
import { CountryPanel } from './country-panel'
import { Legend } from './legend'
import './map.css'
import { MapBoundary } from './map-boundary'
import { MapTable } from './map-table'

/** Least side of a map on which circles have their full radius, px. */
const FULL_SIZE = 480

// Leaflet wants a window; until it is there the space is kept, so that nothing jumps.
const MapCanvas = dynamic(() => import('./map-canvas'), {
  ssr: false,
  loading: () => (
    <div role="status" className="shimmer size-full">
      <span className="sr-only">{m.map.loading}</span>
    </div>
  ),
})

export interface CrisisMapProps {
  view: MapView
  /** Open country (alpha-3); where it is not given, the URL's `country` says it. */
  selected?: string | null
  /** Height of the map itself as Tailwind classes, for example `h-[420px] lg:h-[560px]`. */
  heightClass?: string
  /** Accessible name of the map, for example "Map of Ukraine 2022". */
  label?: string
  /** False on an overview, where the table equivalent stands elsewhere. */
  withTable?: boolean
}

/** A crisis on the map. A country opens with `?country=POL`, a claim with `?claim=<id>`. */
export function CrisisMap({
  view,
  selected,
  heightClass = 'h-[420px] lg:h-[560px]',
  label = m.map.label,
  withTable = true,
}: CrisisMapProps) {
  const [url, setUrl] = useQueryStates(
    { country: searchParams.country, claim: searchParams.claim },
    { history: 'push', scroll: false },
  )
  const { ref, size } = useSize()
  const scale = size
    ? Math.min(1, Math.max(0.45, Math.min(size.width, size.height) / FULL_SIZE))
    : 1
  const [opened, setOpened] = useState(false)
  const [focusCountry, setFocusCountry] = useState<{ country: string } | null>(null)
  const country = selected === undefined ? url.country : selected

  const openCountry = (next: string) => {
    setOpened(true)
    void setUrl({ country: next === country ? null : next })
  }
  const close = () => {
    if (country) setFocusCountry({ country })
    void setUrl({ country: null })
  }
  const openClaim = (claim: string) => void setUrl({ claim })

  const drawn = chooseBrackets(view.brackets, country, url.claim, drawnAt(scale, country))
  const joint = view.brackets.length + view.moreBrackets
  return (
    <section aria-label={label} className="flex flex-col gap-2">
      {view.countries.length === 0 && (
        <EmptyState title={m.map.empty} level={3} className="py-3">
          {view.withoutDestination > 0 && m.map.emptyHint(view.withoutDestination)}
        </EmptyState>
      )}
      <div className="relative isolate">
        <div ref={ref} className={cx('corridor-map relative isolate', heightClass)}>
          <MapBoundary>
            <MapCanvas
              className="size-full"
              view={view}
              country={country}
              claim={url.claim}
              onOpenCountry={openCountry}
              onOpenClaim={openClaim}
              focusCountry={focusCountry}
              scale={scale}
            />
          </MapBoundary>
        </div>
        {country && (
          <div className="border-rule-ink md:bg-sheet mt-2 border-y py-2 md:absolute md:end-2 md:top-2 md:z-[900] md:mt-0 md:max-h-[calc(100%-2.5rem)] md:w-72 md:overflow-y-auto md:border md:px-4 md:pb-3">
            <CountryPanel
              view={view}
              country={country}
              takeFocus={opened}
              onClose={close}
              onOpenClaim={openClaim}
            />
          </div>
        )}
      </div>
      <Legend view={view} scale={scale} />
      <p className="text-ink-3 text-xs">
        {[
          joint > 0 && m.map.bracketsShown(drawn.length, joint),
          view.withoutDestination > 0 && m.map.without(view.withoutDestination),
          view.circles.some((circle) => circle.enlarged) && m.map.legend.enlarged,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {withTable && view.countries.length > 0 && (
        <MapTable view={view} onOpenCountry={openCountry} onOpenClaim={openClaim} />
      )}
    </section>
  )
}
