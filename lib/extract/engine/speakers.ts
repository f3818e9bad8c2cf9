import type { Language } from '../languages/types'
import type { Sentence } from './sentences'
import { isCapital, type Token } from './tokens'

/** Who a sentence quotes: tokens `[first, last)`, or only a pronoun for somebody named before. */
export interface Speaker {
  first: number
  last: number
  pronoun: boolean
  /** Token of the verb of saying. */
  verb: number
}

const LONGEST = 16

const namePart = (token: Token, language: Language) =>
  (isCapital(token) || language.speakerNouns.has(token.key)) && token.kind === 'word'

/** The noun phrase that ends before `end`, walking back. */
function phraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  language: Language,
): Speaker | null {
  let last = end
  let skipped = 0
  while (last > floor && skipped < 4) {
    const token = tokens[last - 1]
    const day = language.days.at(tokens, last - 1)
    if (token && (language.speakerSkips.has(token.key) || day)) {
      last--
      skipped++
    } else break
  }
  const pronoun = tokens[last - 1]
  if (pronoun && language.pronouns.has(pronoun.key))
    return { first: last - 1, last, pronoun: true, verb: end }
  let first = last
  while (first > floor && last - first < LONGEST) {
    const token = tokens[first - 1]
    if (!token) break
    const day = language.days.at(tokens, first - 1)
    if (day) break
    // "the Ministry of Defence (MoD) said"
    if (token.text === ')' && tokens[first - 3]?.text === '(' && first === last) {
      first -= 3
      last = first
      continue
    }
    if (namePart(token, language) || language.articles.has(token.key)) first--
    else if (language.speakerLinks.has(token.key) && first < last && tokens[first - 2]) first--
    else if (token.text === ',' && first < last && isCapital(tokens[first - 2])) {
      // "Minister X, spokesman of Y, said": only an apposition, never the end of another clause.
      break
    } else break
  }
  return trimmed(tokens, first, last, end, language)
}

/** Drops links and articles from both ends; null where nothing that speaks is left. */
function trimmed(
  tokens: readonly Token[],
  from: number,
  to: number,
  verb: number,
  language: Language,
): Speaker | null {
  let first = from
  let last = to
  const idle = (token: Token | undefined) =>
    token !== undefined &&
    (language.articles.has(token.key) ||
      language.speakerLinks.has(token.key) ||
      (language.prepositions.at([token], 0) !== null && !isCapital(token)))
  while (first < last && idle(tokens[first])) first++
  while (last > first && idle(tokens[last - 1]) && tokens[last - 1]?.text !== '.') last--
  if (first >= last) return null
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token && namePart(token, language)) return { first, last, pronoun: false, verb }
  }
  return null
}

/** The noun phrase that begins at `start`, walking on. */
function phraseAfter(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): Speaker | null {
  const pronoun = tokens[start]
  if (pronoun && language.pronouns.has(pronoun.key)) return null
  let last = start
  while (last < limit && last - start < LONGEST) {
    const token = tokens[last]
    if (!token || language.days.at(tokens, last)) break
    const fits =
      namePart(token, language) ||
      language.articles.has(token.key) ||
      (language.speakerLinks.has(token.key) && last > start)
    if (!fits) break
    last++
  }
  return trimmed(tokens, start, last, start - 1, language)
}

/** Who says the sentence, by a verb of saying or a named source; null where it says so itself. */
export function readSpeaker(
  tokens: readonly Token[],
  sentence: Sentence,
  language: Language,
): Speaker | null {
  let pronoun: Speaker | null = null
  for (let i = sentence.first; i < sentence.last; i++) {
    const source = language.sources.at(tokens, i)
    if (source) {
      const named = phraseAfter(tokens, i + source.length, sentence.last, language)
      if (named) return named
    }
    const verb = language.speech.at(tokens, i)
    if (!verb) continue
    // "the United States" says nothing by its second word.
    if (isCapital(tokens[i]) && isCapital(tokens[i - 1])) continue
    const before = phraseBefore(tokens, i, sentence.first, language)
    if (before && !before.pronoun) return before
    if (before) pronoun ??= before
    else if (verb.value === 'both') {
      const after = phraseAfter(tokens, i + verb.length, sentence.last, language)
      if (after) return after
    }
  }
  if (pronoun) return pronoun
  return sentence.heading ? headlineSpeaker(tokens, sentence, language) : null
}

/** "4,500 students back: MEA", "MEA: 4,500 students back". */
function headlineSpeaker(
  tokens: readonly Token[],
  sentence: Sentence,
  language: Language,
): Speaker | null {
  for (let i = sentence.last - 1; i > sentence.first; i--) {
    if (tokens[i]?.text !== ':') continue
    if (sentence.last - i > 8 || sentence.last - i < 2) return null
    const named = phraseAfter(tokens, i + 1, sentence.last, language)
    return named && named.last === sentence.last ? { ...named, verb: i } : null
  }
  return null
}
