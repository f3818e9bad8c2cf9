import { ClaimLink } from '@/components/evidence/claim-link'
import { populationLabel } from '@/components/ui/claim-words'
import { Disclosure } from '@/components/ui/disclosure'
import { FigureValue } from '@/components/ui/figure'
import { Swatch } from '@/components/ui/swatch'
import type { PopulationRow, SearchState } from '@/lib/view'
import { m } from '@/messages'
import { FacetRow } from './facet-row'
import { populationLink } from './population-link'

const FIRST = 8

/** Who: each population with the one figure that says most of it, its event and its day. */
export function WhoList({
  rows,
  path,
  state,
}: {
  rows: PopulationRow[]
  path: string
  state: SearchState
}) {
  const render = (list: PopulationRow[]) =>
    list.map(({ nationality, group, claim }) => (
      <FacetRow
        key={claim.id}
        name={populationLabel(nationality, group)}
        {...populationLink(path, state, nationality, group)}
        note={
          <span className="inline-flex items-center gap-1.5">
            <Swatch event={claim.event} />
            {m.words.event[claim.event].toLowerCase()}
            {claim.asOf && `, ${m.format.shortDay(claim.asOf)}`}
          </span>
        }
        figure={
          <ClaimLink claim={claim.id} className="font-semibold no-underline hover:underline">
            <FigureValue figure={claim} />
          </ClaimLink>
        }
      />
    ))
  const rest = rows.slice(FIRST)
  return (
    <section aria-labelledby="who">
      <h2 id="who" className="kicker section">
        {m.overview.who}
      </h2>
      <p className="text-ink-3 text-xs">{m.overview.whoHint}</p>
      <ul className="hairlines mt-1">{render(rows.slice(0, FIRST))}</ul>
      {rest.length > 0 && (
        <Disclosure summary={m.overview.more(rest.length)}>
          <ul className="hairlines">{render(rest)}</ul>
        </Disclosure>
      )}
    </section>
  )
}
