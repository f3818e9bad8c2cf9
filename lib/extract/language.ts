import { detect } from 'tinyld/light'
import type { Language } from './languages/types'

const SAMPLE = 2000

/** Share of words that must be among the commonest of a language for a text to be in it. */
const SHARE = 0.2

function isIn({ commonest, neighbours }: Language, words: readonly string[]): boolean {
  const common = words.filter((word) => commonest.has(word)).length
  const foreign = words.filter((word) => neighbours.has(word)).length
  return words.length > 0 && (common - foreign) / words.length >= SHARE
}

/**
 * ISO 639-1 of a text, told from its beginning; null where it cannot be told. The languages that
 * are read are told by their commonest words: names of many countries mislead a model of letters.
 */
export function languageOf(text: string, read: Iterable<Language>): string | null {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const language of read) if (isIn(language, words)) return language.code
  return detect(sample) || null
}
