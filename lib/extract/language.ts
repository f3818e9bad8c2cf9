import { detect } from 'tinyld'

const SAMPLE = 2000

/** ISO 639-1 of a text, told from its beginning; null where it cannot be told. */
export function languageOf(text: string): string | null {
  return detect(text.slice(0, SAMPLE)) || null
}
