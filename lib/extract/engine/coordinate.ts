import type { Language } from '../languages/types'
import type { Counted } from './govern'
import type { Token } from './tokens'

const MODIFIERS = 3

/** Whether only modifiers stand between a figure and the joiner before the next. */
function joined(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const joiner = to - 1
  if (joiner < from || joiner - from > MODIFIERS) return false
  if (!language.coordinators.has(tokens[joiner]?.key ?? '')) return false
  for (let i = from; i < joiner; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || (language.stops.has(token.key) && i > from)) return false
    if (language.prepositions.at(tokens, i) || language.events.at(tokens, i)) return false
  }
  return true
}

/** "101 and 113 evacuees", "14 civilian and three IAF planes": figures that share one noun. */
export function shareNouns(
  tokens: readonly Token[],
  counted: readonly Counted[],
  language: Language,
): void {
  for (let k = counted.length - 2; k >= 0; k--) {
    const own = counted[k]
    const next = counted[k + 1]
    if (!own || !next || own.population.by !== 'bare' || own.population.refuse) continue
    if (next.population.by !== 'noun' && !next.population.refuse) continue
    if (next.population.partOfNext || own.quantity.refuse) continue
    if (!joined(tokens, own.quantity.last, next.quantity.first, language)) continue
    const { first, last } = own.population
    own.population = { ...next.population, first, last }
  }
}
