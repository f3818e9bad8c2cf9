import type { Claim, Event, Location } from '../../model/claim'

/** What is said of those who are out of danger, from the least to the most that it tells. */
const GONE: readonly Event[] = ['left', 'evacuated', 'arrived', 'returned_home']

const codes = (places: readonly Location[]) =>
  [...new Set(places.map(({ country }) => country))].sort().join('+')

/** Equal, or left unsaid by one of the two. */
const agrees = (a: string, b: string) => a === b || a === '' || b === ''

/** One figure with one qualifier, of people who may be the same. */
const isSameFigure = (a: Claim, b: Claim) =>
  a.value === b.value &&
  a.valueMax === b.valueMax &&
  a.unit === b.unit &&
  a.qualifier === b.qualifier &&
  agrees(a.population.nationality.join('+'), b.population.nationality.join('+'))

const bothGone = (a: Claim, b: Claim) => GONE.includes(a.event) && GONE.includes(b.event)

/** Whether two mentions of one figure say the same, or one says less of it. */
const saysAgain = (a: Claim, b: Claim) =>
  isSameFigure(a, b) &&
  (a.event === b.event || bothGone(a, b)) &&
  agrees(codes(a.destinations), codes(b.destinations)) &&
  agrees(codes(a.via), codes(b.via))

/** Whether "the six" names people again; what newly happened to those who got away is a claim. */
export const isSameGroup = (earlier: Claim, claim: Claim) =>
  isSameFigure(earlier, claim) && !bothGone(earlier, claim)

const tells = ({ event, population, destinations }: Claim) =>
  GONE.indexOf(event) + 4 * Math.min(1, population.nationality.length) + 4 * destinations.length

/** A mention of a figure that is a claim already, with the number of that claim. */
export interface Repeat {
  claim: Claim
  of: number
}

/**
 * The same figure twice in one report is one claim, unless a field that matters differs: of two
 * that agree, the one that tells more is kept, in the place of the first.
 */
export function withoutRepeats(claims: readonly Claim[]): { claims: Claim[]; repeats: Repeat[] } {
  const kept: Claim[] = []
  const repeats: Repeat[] = []
  const ofValue = new Map<number, number[]>()
  for (const claim of claims) {
    const places = ofValue.get(claim.value) ?? []
    const of = places.find((i) => kept[i] && saysAgain(kept[i], claim))
    const held = of === undefined ? undefined : kept[of]
    if (of === undefined || !held) {
      ofValue.set(claim.value, [...places, kept.length])
      kept.push(claim)
    } else if (tells(claim) > tells(held)) {
      kept[of] = claim
      repeats.push({ claim: held, of })
    } else repeats.push({ claim, of })
  }
  return { claims: kept, repeats }
}
