import { ClaimLink } from '@/components/evidence/claim-link'
import { populationLabel } from '@/components/ui/claim-words'
import { Disclosure } from '@/components/ui/disclosure'
import { FigureValue } from '@/components/ui/figure'
import { Swatch } from '@/components/ui/swatch'
import { countryName } from '@/lib/places'
import type { DestinationRow, SearchState } from '@/lib/view'
import { m } from '@/messages'
import { FacetRow } from './facet-row'
import { destinationLink } from './population-link'

const FIRST = 8

/** Where to: each destination with the greatest figure of its own; what it only shares in is said. */
export function WhereList({
  rows,
  path,
  state,
}: {
  rows: DestinationRow[]
  path: string
  state: SearchState
}) {
  const render = (list: DestinationRow[]) =>
    list.map(({ country, own, jointCount }) => (
      <FacetRow
        key={country}
        name={countryName(country, m.locale)}
        {...destinationLink(path, state, country)}
        note={
          <>
            {own && (
              <span className="inline-flex items-center gap-1.5">
                <Swatch event={own.event} />
                {populationLabel(own.nationality, own.group)},{' '}
                {m.words.event[own.event].toLowerCase()}
              </span>
            )}
            {!own && m.overview.shared(jointCount)}
          </>
        }
        figure={
          own ? (
            <ClaimLink claim={own.claim} className="font-semibold no-underline hover:underline">
              <FigureValue figure={own} />
            </ClaimLink>
          ) : (
            <span className="text-ink-3">
              <span aria-hidden>{m.words.none}</span>
              <span className="sr-only">{m.overview.noFigure}</span>
            </span>
          )
        }
      />
    ))
  const rest = rows.slice(FIRST)
  return (
    <section aria-labelledby="where-to">
      <h2 id="where-to" className="kicker section">
        {m.overview.whereTo}
      </h2>
      <p className="text-ink-3 text-xs">{m.overview.whereToHint}</p>
      {rows.length === 0 && <p className="text-ink-2 mt-1 text-sm">{m.overview.noDestination}</p>}
      <ul className="hairlines mt-1">{render(rows.slice(0, FIRST))}</ul>
      {rest.length > 0 && (
        <Disclosure summary={m.overview.more(rest.length)}>
          <ul className="hairlines">{render(rest)}</ul>
        </Disclosure>
      )}
    </section>
  )
}
