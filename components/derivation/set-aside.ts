import type { SetAside } from '@/lib/model/derivation'
import type { ListedClaim } from '@/lib/model/claim'
import type { SetAsideReason, ToldParts } from '@/messages/derivation'
import { claimsOf, toldOf, type Lookup } from './told'

const isPart = (c: ListedClaim) => c.part.length > 0 || c.measure === 'increment'

const latest = (claims: readonly ListedClaim[]) =>
  claims.reduce((day, c) => (c.knownFrom > day ? c.knownFrom : day), '')

/** Why one of two figures gives way, in the order in which rule 4 asks: rung, day, kind, known. */
export function reasonOf(
  { rule, tied, rung, day, claims, against }: SetAside,
  lookup: Lookup,
): SetAsideReason {
  if (tied) return 'side_by_side'
  if (rule === '8') return 'corrected'
  if (rule === '6') return 'does_not_fit'
  if (rung !== against.rung) return 'further'
  if (day < against.day) return 'older'
  const [it, other] = [claimsOf(claims, lookup), claimsOf(against.claims, lookup)]
  if (it.some(isPart) && !other.some(isPart)) return 'part'
  return latest(it) < latest(other) ? 'known_earlier' : 'tie'
}

export interface SetAsideParts {
  reason: SetAsideReason
  rule: string
  it: ToldParts
  against: ToldParts
  claims: string[]
}

export const setAsideParts = (one: SetAside, lookup: Lookup): SetAsideParts => ({
  reason: reasonOf(one, lookup),
  rule: one.rule,
  it: toldOf(one, lookup),
  against: toldOf(one.against, lookup),
  claims: one.claims,
})
