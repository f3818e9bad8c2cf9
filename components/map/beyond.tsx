'use client'

import { useEffect, useRef } from 'react'
import { DomEvent } from 'leaflet'
import { countryName } from '@/lib/places'
import type { MapCircle } from '@/lib/view/types'
import { m } from '@/messages'
import { figureShort, figureWords } from '../marks/figure-text'
import { Swatch } from '../ui/swatch'

/** The greatest figures whose country lies outside the frame: homes on other continents. */
export function Beyond({
  circles,
  rows,
  onOpen,
}: {
  circles: readonly MapCircle[]
  /** How many there is room for. */
  rows: number
  onOpen: (country: string) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const isEmpty = circles.length === 0 || rows === 0
  useEffect(() => {
    if (box.current) DomEvent.disableClickPropagation(box.current)
  }, [isEmpty])
  if (isEmpty) return null
  const more = circles.length - rows
  return (
    <div
      ref={box}
      role="group"
      aria-label={m.map.beyond}
      className="border-rule-2 bg-paper absolute start-2 bottom-2 z-[800] border px-2 pt-1 pb-1.5 text-xs"
    >
      <p className="text-ink-2">{m.map.beyond}</p>
      <ul>
        {circles.slice(0, rows).map(({ country, figure }) => (
          <li key={country}>
            <button
              type="button"
              className="hover:bg-paper-2 flex w-full items-center gap-1.5 py-0.5 text-start"
              aria-label={m.map.circle(countryName(country), figureWords(figure))}
              onClick={() => onOpen(country)}
            >
              <Swatch event={figure.event} />
              <span className="flex-1">{countryName(country)}</span>
              <span className="figure ps-3 font-semibold">{figureShort(figure)}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-ink-2">{m.map.table.more(more)}</p>}
    </div>
  )
}
