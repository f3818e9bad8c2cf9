'use client'

import { useEffect, useRef } from 'react'
import { DomEvent } from 'leaflet'
import { countryName } from '@/lib/places'
import type { MapBracket, MapCircle } from '@/lib/view/types'
import { m } from '@/messages'
import { figureShort, figureWords } from '../marks/figure-text'
import { badgeText } from './layout-brackets'
import { bracketName } from './bracket-mark'
import { Swatch } from '../ui/swatch'

const row = 'hover:bg-paper-2 flex w-full items-center gap-1.5 py-0.5 text-start'

/** The greatest figures whose country lies outside the frame: homes on other continents. */
export function Beyond({
  circles,
  brackets,
  rows,
  onOpenCountry,
  onOpenClaim,
}: {
  circles: readonly MapCircle[]
  brackets: readonly MapBracket[]
  /** How many there is room for. */
  rows: number
  onOpenCountry: (country: string) => void
  onOpenClaim: (claim: string) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const isEmpty = circles.length + brackets.length === 0 || rows === 0
  useEffect(() => {
    if (box.current) DomEvent.disableClickPropagation(box.current)
  }, [isEmpty])
  if (isEmpty) return null
  const joint = brackets.slice(0, 1)
  const own = circles.slice(0, rows - joint.length)
  const more = circles.length + brackets.length - own.length - joint.length
  return (
    <div
      ref={box}
      role="group"
      aria-label={m.map.beyond}
      className="border-rule-2 bg-paper absolute start-2 bottom-2 z-[800] border px-2 pt-1 pb-1.5 text-xs"
    >
      <p className="text-ink-2">{m.map.beyond}</p>
      <ul>
        {joint.map((bracket) => (
          <li key={bracket.figure.claim}>
            <button
              type="button"
              className={row}
              aria-label={bracketName(bracket)}
              onClick={() => onOpenClaim(bracket.figure.claim)}
            >
              <Swatch event={bracket.figure.event} />
              <span className="figure font-semibold">{badgeText(bracket)}</span>
            </button>
          </li>
        ))}
        {own.map(({ country, figure }) => (
          <li key={country}>
            <button
              type="button"
              className={row}
              aria-label={m.map.circle(countryName(country), figureWords(figure))}
              onClick={() => onOpenCountry(country)}
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
