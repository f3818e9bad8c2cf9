import type { Claim } from '../../model/claim'

const samePeople = (a: Claim, b: Claim) =>
  a.population.nationality.join('+') === b.population.nationality.join('+') ||
  a.population.nationality.length === 0 ||
  b.population.nationality.length === 0

/** A claim with what it leaves unsaid taken from one that agrees with it. */
function filled(claim: Claim, from: Claim): Claim {
  const spans = { ...claim.evidence.spans }
  const result = { ...claim, evidence: { ...claim.evidence, spans } }
  // Only a repeat of the very figure shares its speaker; a headline that rounds it has none.
  const repeat =
    claim.qualifier === from.qualifier && (claim.measure === 'stock') === (from.measure === 'stock')
  if (repeat && claim.speaker === null && from.speaker !== null) {
    result.speaker = from.speaker
    if (from.evidence.spans.speaker) spans.speaker = from.evidence.spans.speaker
  }
  const alike =
    claim.event === from.event || (claim.measure !== 'stock' && from.measure !== 'stock')
  if (alike && claim.part.length === 0 && from.part.length > 0) {
    result.part = from.part
    result.measure = from.measure
    result.since = claim.since ?? from.since
  }
  if (alike && claim.asOfBasis !== 'stated' && from.asOfBasis === 'stated') {
    result.asOf = from.asOf
    result.asOfBasis = from.asOfBasis
    if (from.evidence.spans.asOf) spans.asOf = from.evidence.spans.asOf
  }
  return result
}

/**
 * Headline, lead and text state a figure more than once; the headline leaves unsaid when it was
 * and of which batch, and the text tells. Only claims of one value complete each other.
 */
export function completed(claims: readonly Claim[]): Claim[] {
  const byValue = new Map<string, Claim[]>()
  const keyOf = ({ value, valueMax, unit }: Claim) => [value, valueMax, unit].join('/')
  for (const claim of claims) {
    const list = byValue.get(keyOf(claim))
    if (list) list.push(claim)
    else byValue.set(keyOf(claim), [claim])
  }
  return claims.map((claim) => {
    const others = byValue.get(keyOf(claim)) ?? []
    // A repeated text may state one figure without end; the first few tell enough.
    const from = others.slice(0, 6).find((other) => other !== claim && fits(claim, other))
    return from ? filled(claim, from) : claim
  })
}

const SMALL = 5

const fits = (claim: Claim, other: Claim) =>
  (claim.value ?? 0) > SMALL &&
  samePeople(claim, other) &&
  other.evidence.start !== claim.evidence.start &&
  (other.speaker !== null || other.part.length > 0 || other.asOfBasis === 'stated')
