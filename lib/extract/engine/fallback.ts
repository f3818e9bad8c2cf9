import type { Claim, Event } from '../../model/claim'
import type { Mention } from './locations'
import type { Reading } from './read'
import type { Scene } from './claims'

export interface Fallback {
  event: Event
  /** The claim that it goes on from, where it does. */
  from: Claim | null
  part: boolean
}

/** What happened to people in a sentence without a word for it: they are somewhere, or a list goes on. */
export function fallbackEvent(
  scene: Scene,
  reading: Reading,
  k: number,
  places: readonly Mention[],
  before: readonly Claim[],
): Fallback | null {
  const { quantity, population } = reading.counted[k] ?? {}
  if (!quantity || !population) return null
  const { tokens, language, origins } = scene
  const inside = places.find((mention) => mention.role === 'in')
  const near = (from: number, to: number) => {
    for (let i = Math.max(reading.sentence.first, from); i < to; i++)
      if (language.presence.at(tokens, i)) return true
    return false
  }
  if (inside && population.by === 'noun') {
    const present =
      near(quantity.first - 6, quantity.first) || near(population.last, population.last + 3)
    if (present)
      return {
        event: origins.includes(inside.country) ? 'registered' : 'awaiting',
        from: null,
        part: false,
      }
  }
  const from = before.at(-1)
  if (!from || population.unit !== 'people') return null
  return { event: from.event, from, part: true }
}
