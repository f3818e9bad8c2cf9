import type { Claim, Event } from '../../model/claim'
import type { Reading } from './read'

export interface Fallback {
  event: Event
  /** The claim that it goes on from. */
  from: Claim
  part: boolean
}

/** A sentence without a word for what happened goes on from the claim before it: a list, a breakdown. */
export function fallbackEvent(
  reading: Reading,
  k: number,
  before: readonly Claim[],
): Fallback | null {
  const from = before.at(-1)
  const population = reading.counted[k]?.population
  if (!from || population?.unit !== 'people') return null
  return { event: from.event, from, part: true }
}
