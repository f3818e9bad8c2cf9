'use client'

import { useEffect, useRef } from 'react'
import { countryName } from '@/lib/places'
import type { Figure, MapView } from '@/lib/view/types'
import { m } from '@/messages'
import { Cross } from '../ui/icons'
import { figureSign } from '../marks/figure-text'
import { FigureList } from './figure-list'

export interface CountryPanelProps {
  view: MapView
  country: string
  /** True where the reader has just opened it: then it takes the focus, but not on arriving by a link. */
  takeFocus: boolean
  onClose: () => void
  onOpenClaim: (claim: string) => void
}

/** What is said of one country: figures of its own, joint figures it shares in; never a sum. */
export function CountryPanel(props: CountryPanelProps) {
  const { view, country, takeFocus, onClose, onOpenClaim } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true })
  }, [country, takeFocus])

  const name = countryName(country)
  const row = view.countries.find((c) => c.country === country)
  const originClaims = view.origins
    .filter((o) => o.country === country)
    .reduce((sum, o) => sum + o.claims, 0)
  const bracketOf = (figure: Figure) =>
    view.brackets.find((b) => b.claims.includes(figure.claim) || b.figure.claim === figure.claim)
  const sharedBy = (figure: Figure) => {
    const bracket = bracketOf(figure)
    return bracket ? m.map.panel.sharedBy(bracket.countries.length, bracket.open) : ''
  }
  const firstJoint = row?.joint[0]
  return (
    <section
      aria-label={name}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className="text-ink"
    >
      <div className="flex items-start justify-between gap-2">
        <h2 ref={heading} tabIndex={-1} className="sentence text-lg outline-none">
          {name}
        </h2>
        <button
          type="button"
          className="control control-quiet -me-2 px-2"
          aria-label={m.map.panel.close(name)}
          onClick={onClose}
        >
          <Cross />
        </button>
      </div>
      {originClaims > 0 && (
        <p className="text-ink-2 text-sm">{m.map.panel.originHere(name, originClaims)}</p>
      )}
      {!row && originClaims === 0 && (
        <p className="text-ink-2 text-sm">{m.map.panel.notHere(name)}</p>
      )}
      {row && row.own.length === 0 && firstJoint && (
        <p className="text-sm">{m.map.panel.noOwn(row.joint.length, figureSign(firstJoint))}</p>
      )}
      {row && row.own.length > 0 && (
        <div className="mt-2">
          <h3 className="kicker">{m.map.panel.own}</h3>
          <FigureList figures={row.own} onOpen={onOpenClaim} />
          {row.own.length > 1 && <p className="text-ink-3 text-xs">{m.map.panel.notAdded}</p>}
        </div>
      )}
      {row && row.joint.length > 0 && (
        <div className="mt-3">
          <h3 className="kicker">{m.map.panel.joint}</h3>
          <FigureList figures={row.joint} noteOf={sharedBy} onOpen={onOpenClaim} />
        </div>
      )}
    </section>
  )
}
