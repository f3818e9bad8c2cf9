import type { Claim, Event } from '../../model/claim'
import type { Language } from '../languages/types'

const GONE = new Set<Event>(['left', 'evacuated', 'arrived', 'returned_home'])
/** A breakdown has no more parts, and begins no farther on. */
const MOST = 12
const SKIPPED = 2

/** The claims right after a whole that come to just its value, each with where its people went. */
function partsOf(
  claims: readonly Claim[],
  at: number,
  divides: (claim: Claim) => boolean,
): Claim[] {
  const whole = claims[at]
  for (let from = at + 1; whole && from <= at + 1 + SKIPPED; from++) {
    const parts: Claim[] = []
    let sum = 0
    for (const part of claims.slice(from, from + MOST)) {
      const value = part.value ?? 0
      if (!GONE.has(part.event) || part.destinations.length === 0) break
      if (part.unit !== whole.unit || sum + value > (whole.value ?? 0)) break
      parts.push(part)
      sum += value
    }
    if (parts[0] && parts.length > 1 && sum === whole.value && divides(parts[0])) return parts
  }
  return []
}

/** "233 were evacuated. 121 went to Romania, 112 to Poland": the whole went to all of these. */
export function summed(claims: readonly Claim[], text: string, { ofPhrase }: Language): Claim[] {
  /** "Of these, …": a sentence that breaks down what was just told. */
  const divides = ({ evidence }: Claim) =>
    ofPhrase.of.has(
      (/^\p{L}+/u.exec(text.slice(evidence.start, evidence.start + 9))?.[0] ?? '').toLowerCase(),
    )

  return claims.map((claim, at) => {
    if (!GONE.has(claim.event) || claim.destinations.length > 0) return claim
    const destinations: Claim['destinations'] = []
    for (const place of partsOf(claims, at, divides).flatMap((part) => part.destinations))
      if (!destinations.some((d) => d.country === place.country)) destinations.push(place)
    return destinations.length > 0 ? { ...claim, destinations, destinationScope: 'total' } : claim
  })
}
