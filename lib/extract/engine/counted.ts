import type { Language } from '../languages/types'
import { readPopulation, type Population } from './populations'
import type { Quantity } from './quantities'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

const TOTAL_REACH = 45
const FRONTED = 6

/** "The number of Turks evacuated … stood at 600": what a figure counts may stand before it. */
export function readCounted(
  tokens: readonly Token[],
  quantity: Quantity,
  sentence: Sentence,
  language: Language,
): Population {
  const own = readPopulation(tokens, quantity, sentence, language)
  if (own.by !== 'bare' || own.refuse || quantity.refuse) return own
  for (
    let i = quantity.first - 2;
    i >= Math.max(sentence.first, quantity.first - TOTAL_REACH);
    i--
  ) {
    if (!language.totals.has(tokens[i]?.key ?? '')) continue
    if (!language.ofPhrase.of.has(tokens[i + 1]?.key ?? '')) continue
    const total = readPopulation(tokens, quantity, sentence, language, i + 2)
    if (total.by === 'noun' && total.last <= quantity.first && !total.refuse) return total
  }
  return readFronted(tokens, quantity, sentence, language) ?? own
}

/** "Of Pakistani nationals 987 have been evacuated": what is counted opens its clause. */
function readFronted(
  tokens: readonly Token[],
  quantity: Quantity,
  sentence: Sentence,
  language: Language,
): Population | null {
  for (let i = quantity.first - 2; i >= Math.max(sentence.first, quantity.first - FRONTED); i--) {
    if (tokens[i + 1]?.kind === 'mark') return null
    if (!language.ofPhrase.of.has(tokens[i]?.key ?? '')) continue
    if (i > sentence.first && tokens[i - 1]?.kind !== 'mark') return null
    const found = readPopulation(tokens, quantity, sentence, language, i + 1)
    return found.by === 'noun' && found.last === quantity.first && !found.refuse ? found : null
  }
  return null
}
