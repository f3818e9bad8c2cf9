import { contradict, endsOf } from './ends'
import { groupBy } from './group-by'
import type { Voice } from './voices'

export interface Corrected {
  voice: Voice
  by: Voice
}

const saidBy = ({ speaks }: Voice) => endsOf(speaks.claim, true)

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const inTime = (a: Voice, b: Voice) =>
  text(a.first, b.first) || text(a.speaks.claim.id, b.speaks.claim.id)

/**
 * Rule 8: of one body, day, population and part, what was said later replaces what it contradicts,
 * unless that was told again since: an echo and a return look alike, and then both stand (ties).
 * What is not contradicted stays: a vaguer repetition would unlearn it.
 */
export function corrections(heard: readonly Voice[]): {
  standing: Voice[]
  corrected: Corrected[]
} {
  const same = groupBy(heard, ({ speaks: { body, claim, about, again } }) =>
    body === null || claim.asOf === null || !again ? null : [body, claim.asOf, about].join('\n'),
  )
  const corrected = new Map<Voice, Voice>()
  for (const list of same.values()) {
    const told = [...list].sort(inTime)
    for (const [i, voice] of told.entries()) {
      const by = told
        .slice(i + 1)
        .findLast((l) => l.first > voice.last && contradict(saidBy(voice), saidBy(l)))
      if (by) corrected.set(voice, by)
    }
  }
  return {
    standing: heard.filter((voice) => !corrected.has(voice)),
    corrected: [...corrected].map(([voice, by]) => ({ voice, by })),
  }
}
