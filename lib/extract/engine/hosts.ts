import type { Reading } from './read'
import type { Scene } from './scene'

const OWNER = 3

/**
 * The country whose border guards a sentence speaks of: they count who comes in to them. Null
 * where it speaks of none, `undefined` where it does not say whose they are.
 */
export function guardedBy(
  { tokens, origins, language }: Scene,
  { sentence }: Reading,
): string | null | undefined {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!language.guards.at(tokens, i)) continue
    for (let j = i - 1; j >= Math.max(sentence.first, i - OWNER); j--) {
      const owner = language.peoples.at(tokens, j) ?? language.countries.at(tokens, j)
      if (owner) return origins.includes(owner.value) ? null : owner.value
    }
    return undefined
  }
  return null
}
