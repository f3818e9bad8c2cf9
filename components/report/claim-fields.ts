import type { Claim, Location, Origin } from '@/lib/model/claim'
import { countryName } from '@/lib/places'
import { m } from '@/messages'
import { destinationsLabel, partLabel, populationLabel } from '../ui/claim-words'

const place = ({ country, place: name }: Location | Origin) =>
  [name, country && countryName(country, m.locale)].filter(Boolean).join(', ')

const places = (locations: readonly Location[]) => locations.map(place).join('; ')

const day = (iso: string | null) => (iso === null ? m.words.undated : m.format.longDay(iso))

/** What a row says at a glance: from where, to where, for which day, by whom. */
export function claimSummary(claim: Claim): string {
  const from = place(claim.origin)
  const to = destinationsLabel(claim)
  return [
    from && m.report.from(from),
    claim.destinations.length > 0 && m.report.to(to),
    day(claim.asOf),
    claim.speaker && m.report.by(claim.speaker),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Every field of a claim as [name, words]; what is not stated says so. */
export function claimFields(claim: Claim): [name: string, value: string][] {
  const f = m.report.fieldNames
  const asOf =
    claim.asOfBasis === 'published'
      ? `${day(claim.asOf)}, ${m.words.asOfPublished}`
      : day(claim.asOf)
  return [
    [f.asWritten, `“${claim.asWritten}”`],
    [f.event, m.words.event[claim.event]],
    [
      f.who,
      populationLabel(claim.population.nationality, claim.population.group) +
        (claim.unit === 'people' ? '' : `, ${m.words.unit[claim.unit]}`),
    ],
    [f.from, place(claim.origin) || m.words.notStated],
    [
      f.to,
      claim.destinations.length === 0
        ? m.words.notStated
        : `${places(claim.destinations)}. ${m.words.scope[claim.destinationScope]}`,
    ],
    [f.via, places(claim.via) || m.words.none],
    [f.part, claim.part.map(partLabel).join('; ') || m.words.none],
    [f.measure, m.words.measure[claim.measure]],
    [f.since, claim.since === null ? m.words.none : day(claim.since)],
    [f.asOf, asOf],
    [f.speaker, claim.speaker ?? m.report.ownVoice],
    [
      f.confidence,
      claim.confidence === null
        ? m.evidence.byHand
        : claim.confidence.toLocaleString(m.locale, { style: 'percent' }),
    ],
  ]
}
