'use client'

import type { MapView } from '@/lib/view/types'

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
export function CrisisMap({ view, heightClass = 'h-[420px] lg:h-[560px]', label }: CrisisMapProps) {
  return <section aria-label={label} className={heightClass} data-countries={view.countries.length} />
}
