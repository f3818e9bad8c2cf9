import { endsOf } from './ends'
import type { Voice } from './voices'

export interface Corrected {
  voice: Voice
  by: Voice
}

function contradict(a: Voice, b: Voice): boolean {
  const [x, y] = [endsOf(a.speaks.claim, true), endsOf(b.speaks.claim, true)]
  return (x.low ?? -Infinity) > (y.high ?? Infinity) || (y.low ?? -Infinity) > (x.high ?? Infinity)
}

const inTime = (a: Voice, b: Voice) =>
  a.first === b.first
    ? a.speaks.claim.id < b.speaks.claim.id
      ? -1
      : 1
    : a.first < b.first
      ? -1
      : 1

/**
 * Rule 8: of one body, day, population and part, what was said later replaces what it contradicts,
 * unless that was told again since: an echo and a return look alike, and then both stand (ties). What is not contradicted stays: a vaguer
 * repetition would unlearn it.
 */
export function corrections(heard: readonly Voice[]): {
  standing: Voice[]
  corrected: Corrected[]
} {
  const same = new Map<string, Voice[]>()
  for (const voice of heard) {
    const { body, claim, about, again } = voice.speaks
    if (body === null || claim.asOf === null || !again) continue
    const key = [body, claim.asOf, about].join('\n')
    const list = same.get(key)
    if (list) list.push(voice)
    else same.set(key, [voice])
  }
  const corrected = new Map<Voice, Voice>()
  for (const list of same.values()) {
    if (list.length < 2) continue
    const told = [...list].sort(inTime)
    for (const [i, voice] of told.entries()) {
      const by = told.slice(i + 1).findLast((l) => l.first > voice.last && contradict(voice, l))
      if (by) corrected.set(voice, by)
    }
  }
  return {
    standing: heard.filter((voice) => !corrected.has(voice)),
    corrected: [...corrected].map(([voice, by]) => ({ voice, by })),
  }
}
