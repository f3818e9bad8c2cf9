import type { Argument, Derivation, SetAside } from '@/lib/model/derivation'
import type { Event } from '@/lib/model/claim'
import type { SeriesKey } from '@/lib/model/series'
import { countryName } from '@/lib/places'
import { destinationCountries } from '@/lib/view/claim-reading'
import { m } from '@/messages'
import type { ArgumentParts } from '@/messages/derivation'
import { groupPhrase } from './subject'
import { claimsOf, toldOf, type Lookup } from './told'

export type Side = ArgumentParts['side']

const keyOf = ({ claims }: { claims: readonly string[] }) => [...claims].sort().join()

const sameClaims = (a: Argument | null, b: Argument) => a !== null && keyOf(a) === keyOf(b)

/** Whether an earlier side of the argument rests on the same claims. */
export function isRepeated(side: Side, derivation: Derivation): boolean {
  const argument = derivation[side]
  if (!argument || side === 'lower') return false
  return (
    sameClaims(derivation.lower, argument) ||
    (side === 'upper' && sameClaims(derivation.best, argument))
  )
}

/** Batches add to an earlier total, where there is one: the first term, which is no batch. */
function baseOf({ kind, terms }: Argument, lookup: Lookup): ArgumentParts['base'] {
  const [first] = terms
  const claim = first && claimsOf(first.claims, lookup)[0]
  if (kind !== 'batches' || !first || !claim || claim.measure === 'increment') return null
  return { value: first.value, day: claim.asOf }
}

function eventsOf({ kind, terms }: Argument, lookup: Lookup): ArgumentParts['events'] {
  if (kind !== 'greatest') return []
  const greatest = new Map<Event, number>()
  for (const { value, claims } of terms) {
    const event = claimsOf(claims, lookup)[0]?.event
    if (event) greatest.set(event, Math.max(value, greatest.get(event) ?? 0))
  }
  return [...greatest].map(([event, value]) => ({ event, value })).sort((a, b) => b.value - a.value)
}

/** The figures that are tied with the one that binds; each is named once, beside the same one. */
export function besideOf(
  argument: Argument,
  { setAside }: Derivation,
): (SetAside | SetAside['against'])[] {
  const tied = setAside.filter((s) => s.tied)
  const key = keyOf(argument)
  const pole = tied.find((s) => keyOf(s) === key || keyOf(s.against) === key)?.against
  if (!pole) return []
  const group = [pole, ...tied.filter((s) => keyOf(s.against) === keyOf(pole))]
  return group.filter((one) => keyOf(one) !== key)
}

/** One side of a derivation with everything that its sentence names; null where it has none. */
export function argumentParts(
  side: Side,
  derivation: Derivation,
  key: SeriesKey,
  lookup: Lookup,
): ArgumentParts | null {
  const argument = derivation[side]
  if (!argument) return null
  const { lower, upper } = derivation
  const claims = claimsOf(argument.claims, lookup)
  return {
    ...toldOf(argument, lookup),
    kind: argument.kind,
    side,
    value: argument.value,
    asked: derivation.day,
    event: key.event,
    repeated: isRepeated(side, derivation),
    meets: lower !== null && lower.value === upper?.value,
    beside: besideOf(argument, derivation).map((one) => toldOf(one, lookup)),
    terms: argument.terms.map((t) => t.value),
    base: baseOf(argument, lookup),
    group: claims[0] ? groupPhrase(claims[0]) : '',
    places: [...new Set(claims.flatMap(destinationCountries))].map((c) => countryName(c, m.locale)),
    events: eventsOf(argument, lookup),
  }
}
