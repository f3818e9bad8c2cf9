import { detect } from 'tinyld/light'
import type { Language } from './languages/types'

/** A hundred words tell most texts; one that begins with names and figures, and the model, get more. */
const OPENING = 700
const SAMPLE = 2000

/** Share of words that must be among the commonest of a language for a text to be in it. */
const SHARE = 0.2

function isIn({ commonest, neighbours }: Language, words: readonly string[]): boolean {
  let common = 0
  for (const word of words) {
    if (commonest.has(word)) common++
    if (neighbours.has(word)) common--
  }
  return words.length > 0 && common / words.length >= SHARE
}

/**
 * ISO 639-1 of a text, told from its beginning; null where it cannot be told. The languages that
 * are read are told by their commonest words: names of many countries mislead a model of letters.
 */
export function languageOf(text: string, read: Iterable<Language>): string | null {
  const languages = [...read]
  for (const length of text.length > OPENING ? [OPENING, SAMPLE] : [SAMPLE]) {
    const words =
      text
        .slice(0, length)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    const found = languages.find((language) => isIn(language, words))
    if (found) return found.code
  }
  return detect(text.slice(0, SAMPLE)) || null
}
