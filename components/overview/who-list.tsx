import type { ReactNode } from 'react'
import { ClaimLink } from '@/components/evidence/claim-link'
import { populationLabel } from '@/components/ui/claim-words'
import { Disclosure } from '@/components/ui/disclosure'
import { FigureValue } from '@/components/ui/figure'
import { Swatch } from '@/components/ui/swatch'
import type { PopulationRow, SearchState } from '@/lib/view'
import { m } from '@/messages'
import { FacetRow } from './facet-row'
import { populationLink } from './population-link'

const FIRST = { nationals: 8, groups: 4 }

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
  const isNation = (r: PopulationRow) => r.nationality.length > 0 && r.group === 'nationals'
  return (
    <section aria-labelledby="who">
      <h2 id="who" className="kicker section">
        {m.overview.who}
      </h2>
      <p className="text-ink-3 text-xs">{m.overview.whoHint}</p>
      <FirstRows
        title={m.overview.nationals}
        rows={rows.filter(isNation)}
        first={FIRST.nationals}
        render={render}
      />
      <FirstRows
        title={m.overview.groups}
        rows={rows.filter((r) => !isNation(r))}
        first={FIRST.groups}
        render={render}
      />
    </section>
  )
}

/** The leading rows under a small heading, the others behind a click. */
function FirstRows({
  title,
  rows,
  first,
  render,
}: {
  title: string
  rows: PopulationRow[]
  first: number
  render: (rows: PopulationRow[]) => ReactNode
}) {
  if (rows.length === 0) return null
  const rest = rows.slice(first)
  return (
    <>
      <h3 className="text-ink-2 mt-3 text-xs">{title}</h3>
      <ul className="hairlines">{render(rows.slice(0, first))}</ul>
      {rest.length > 0 && (
        <Disclosure summary={m.overview.more(rest.length)}>
          <ul className="hairlines">{render(rest)}</ul>
        </Disclosure>
      )}
    </>
  )
}
