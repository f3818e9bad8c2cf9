import type { ReactNode } from 'react'
import { destinationsLabel, partLabel, populationLabel } from '@/components/ui/claim-words'
import { boundsOf } from '@/lib/view/claim-reading'
import type { ListedClaim, Location } from '@/lib/model/claim'
import { countryName } from '@/lib/places'
import { m } from '@/messages'

const e = m.evidence

const place = ({ country, place }: { country: string | null; place: string | null }) =>
  [place, country && countryName(country, m.locale)].filter(Boolean).join(', ')

const places = (locations: readonly Location[]) => locations.map(place).join('; ')

/** What the figure allows, hard ends first; soft ends are named as such. */
function boundsInWords(claim: ListedClaim): string {
  const { minimum, maximum, softMinimum, softMaximum } = boundsOf(claim)
  const { n } = m.format
  if (softMinimum !== null && softMaximum !== null)
    return e.softBounds(n(softMinimum), n(softMaximum))
  if (softMinimum !== null && maximum !== null) return e.nearlyBounds(n(softMinimum), n(maximum))
  return e.boundsOf(minimum === null ? null : n(minimum), maximum === null ? null : n(maximum))
}

/** All nationalities by name, then the group where it says more. */
function who({ population: { nationality, group } }: ListedClaim): string {
  if (nationality.length < 2) return populationLabel(nationality, group)
  const names = m.format.list(nationality.map((code) => countryName(code, m.locale)))
  return group === 'nationals' ? names : `${names} (${m.words.group[group]})`
}

function dayInWords(claim: ListedClaim): string {
  if (claim.asOf === null) return m.words.undated
  const day = m.format.longDay(claim.asOf)
  return claim.asOfBasis === 'published' ? `${day}, ${m.words.asOfPublished}` : day
}

/** Every field of a claim in words; what is not stated is left out, save for the day. */
export function EvidenceFields({ claim }: { claim: ListedClaim }) {
  const rows: [string, ReactNode][] = [
    [e.asWritten, <bdi key="w" lang={claim.language ?? undefined}>{`“${claim.asWritten}”`}</bdi>],
    [e.qualifier, m.words.qualifierMeaning[claim.qualifier]],
    [e.bounds, boundsInWords(claim)],
    [e.population, who(claim)],
    [e.event, m.words.eventMeaning[claim.event]],
    [e.measure, m.words.measure[claim.measure]],
    [e.origin, place(claim.origin) || m.words.notStated],
  ]
  if (claim.unit !== 'people') rows.push([e.unit, m.words.unit[claim.unit]])
  if (claim.destinations.length > 0) {
    const isPlain = claim.destinations.every((d) => d.place === null)
    rows.push([
      e.destinations,
      <span key="d">
        {isPlain ? destinationsLabel(claim) : places(claim.destinations)}
        <span className="text-ink-2 block text-xs">{m.words.scope[claim.destinationScope]}</span>
      </span>,
    ])
  }
  if (claim.via.length > 0) rows.push([e.via, places(claim.via)])
  if (claim.part.length > 0) rows.push([e.part, claim.part.map(partLabel).join('; ')])
  if (claim.since) rows.push([e.since, m.format.longDay(claim.since)])
  rows.push(
    [e.asOf, dayInWords(claim)],
    [e.saidBy, claim.speaker ?? e.ownVoice],
    [
      e.knownFrom,
      m.format.longDay(claim.knownFrom) +
        (claim.knownFromBasis === 'inferred' ? `, ${m.words.inferred}` : ''),
    ],
    [e.status, m.words.status[claim.status]],
    [
      e.confidence,
      claim.confidence === null
        ? e.byHand
        : claim.confidence.toLocaleString(m.locale, { style: 'percent' }),
    ],
  )
  return (
    <dl className="hairlines border-rule border-y text-sm">
      {rows.map(([name, value]) => (
        <div key={name} className="grid grid-cols-[7.5rem_1fr] gap-3 py-1.5">
          <dt className="text-ink-2">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
