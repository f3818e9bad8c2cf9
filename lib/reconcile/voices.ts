import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import type { Told } from './told'

/**
 * Rule 7: the same value by the same body for the same day and population is one voice. The
 * qualified reading speaks for it, since a paraphrase drops the qualifier and none adds one.
 */
export interface Voice {
  speaks: Told
  /** The day on which it was first known: what comes later echoes it. */
  first: Day
  /** The day on which it was last told again. */
  last: Day
  /** Ids of all of its claims, sorted. */
  claims: string[]
  told: Told[]
}

const isBefore = (a: ListedClaim, b: ListedClaim): boolean => {
  const [bare, other] = [a.qualifier === 'exact', b.qualifier === 'exact']
  if (bare !== other) return other
  // Of two readings of one thing, what was known first is the voice, and later ones echo it.
  return a.knownFrom === b.knownFrom ? a.id < b.id : a.knownFrom < b.knownFrom
}

/**
 * Each claim with the qualifier of its voice: a breakdown that is paraphrased keeps "at most". Those
 * of corrected voices are marked.
 */
export const asSpoken = (heard: readonly Voice[], standing: ReadonlySet<Voice>): Told[] =>
  heard.flatMap((voice) =>
    voice.told.map((one) => ({
      ...one,
      claim: { ...one.claim, qualifier: voice.speaks.claim.qualifier },
      corrected: !standing.has(voice),
    })),
  )

export function voices(claims: readonly Told[]): Voice[] {
  const found = new Map<string, Voice>()
  for (const told of claims) {
    const { id, knownFrom } = told.claim
    const held = found.get(told.voice)
    if (!held) {
      found.set(told.voice, {
        speaks: told,
        first: knownFrom,
        last: knownFrom,
        claims: [id],
        told: [told],
      })
      continue
    }
    held.claims.push(id)
    held.told.push(told)
    if (knownFrom < held.first) held.first = knownFrom
    if (knownFrom > held.last) held.last = knownFrom
    if (isBefore(told.claim, held.speaks.claim)) held.speaks = told
  }
  for (const voice of found.values()) voice.claims.sort()
  return [...found.values()]
}
