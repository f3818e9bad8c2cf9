'use client'

import { destinationsLabel, populationLabel } from '@/components/ui/claim-words'
import { Disclosure } from '@/components/ui/disclosure'
import { FigureValue } from '@/components/ui/figure'
import { Swatch } from '@/components/ui/swatch'
import type { ListedClaim } from '@/lib/model/claim'
import { m } from '@/messages'

/** The other figures of the same report; they may overlap with this one. */
export function OtherClaims({
  claims,
  onOpen,
}: {
  claims: readonly ListedClaim[]
  onOpen: (id: string) => void
}) {
  if (claims.length === 0) return null
  return (
    <Disclosure summary={m.evidence.others(claims.length)} open={claims.length <= 6}>
      <ul className="hairlines text-sm">
        {claims.map((c) => (
          <li key={c.id}>
            <button
              type="button"
              onClick={() => onOpen(c.id)}
              className="hover:bg-paper-2 grid w-full grid-cols-[6.5rem_1fr] items-baseline gap-3 py-1 text-start"
            >
              <FigureValue figure={c} className="text-end font-semibold" />
              <span>
                <span className="inline-flex items-center gap-1.5">
                  <Swatch event={c.event} />
                  {populationLabel(c.population.nationality, c.population.group)},{' '}
                  {m.words.event[c.event].toLowerCase()}
                </span>
                {c.destinations.length > 0 && (
                  <span className="text-ink-2">
                    {' '}
                    {m.claims.toWhere(destinationsLabel(c), c.event)}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
