import type { Claim } from '../../model/claim'

/** The same figure twice in one report is one claim, unless a field that matters differs. */
export function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, Claim>()
  const kept: Claim[] = []
  for (const claim of claims) {
    const { value, valueMax, qualifier, unit, event } = claim
    const where = claim.destinations.map((d) => d.country).join('+')
    const key = [value, valueMax, qualifier, unit, event, where].join('/')
    const earlier = seen.get(key)
    if (earlier) continue
    seen.set(key, claim)
    kept.push(claim)
  }
  return kept
}
