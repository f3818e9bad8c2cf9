import { runStages } from './engine/stages'
import { languageOf } from './language'
import { languages } from './languages'
import type { Language } from './languages/types'
import type { ExtractContext, Extraction } from './types'

/** Written with every claim; a change of rules is a new version. */
export const EXTRACTOR_VERSION = 'rules-3'

/** The language of a text, as given or as told from it; its words where it is one that is read. */
export function languageFor(text: string, context: ExtractContext) {
  const code = context.language ?? languageOf(text, languages.values())
  return { code, language: code === null ? undefined : languages.get(code) }
}

/**
 * Reads the evacuation figures that a stored text states. Pure: the same text and context give
 * the same claims. Offsets count UTF-16 units of `text`.
 */
export function extract(text: string, context: ExtractContext): Extraction {
  const { code, language } = languageFor(text, context)
  if (!language)
    return { claims: [], refused: [], language: code, silence: 'language_not_supported' }
  return extractIn(language, text, context)
}

/** The same for a text whose language is known. */
export function extractIn(language: Language, text: string, context: ExtractContext): Extraction {
  const { code } = language
  if (!language.gate.test(text))
    return { claims: [], refused: [], language: code, silence: 'no_evacuation' }
  const { claims, refused } = runStages(language, text, context)
  const silence = claims.length === 0 ? 'no_evacuation' : null
  return { claims, refused, language: code, silence }
}
