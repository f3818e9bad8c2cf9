import type { ListedClaim } from '../model/claim'
import type { Told } from './told'

/**
 * Rule 7: the same value by the same body for the same day and population is one voice. The
 * qualified reading speaks for it, since a paraphrase drops the qualifier and none adds one.
 */
export interface Voice {
  speaks: Told
  /** Ids of all of its claims, sorted. */
  claims: string[]
}

const isBefore = (a: ListedClaim, b: ListedClaim): boolean => {
  const [bare, other] = [a.qualifier === 'exact', b.qualifier === 'exact']
  if (bare !== other) return other
  // Of two readings of one thing, what was known first is the voice, and later ones echo it.
  return a.knownFrom === b.knownFrom ? a.id < b.id : a.knownFrom < b.knownFrom
}

export function voices(claims: readonly Told[]): Voice[] {
  const found = new Map<string, Voice>()
  for (const told of claims) {
    const held = found.get(told.voice)
    if (!held) {
      found.set(told.voice, { speaks: told, claims: [told.claim.id] })
      continue
    }
    held.claims.push(told.claim.id)
    if (isBefore(told.claim, held.speaks.claim)) held.speaks = told
  }
  for (const voice of found.values()) voice.claims.sort()
  return [...found.values()]
}
