import { completed } from './engine/agree'
import { makeClaims } from './engine/claims'
import { referenceOf } from './engine/days'
import { withoutRepeats } from './engine/dedupe'
import { originCountries } from './engine/origin'
import { readSentence } from './engine/read'
import { splitSentences } from './engine/sentences'
import { tokenize } from './engine/tokens'
import { languageOf } from './language'
import { languages } from './languages'
import type { Language } from './languages/types'
import type { ExtractContext, Extraction } from './types'

/** Written with every claim; a change of rules is a new version. */
export const EXTRACTOR_VERSION = 'rules-1'

/**
 * Reads the evacuation figures that a stored text states. Pure: the same text and context give
 * the same claims. Offsets count UTF-16 units of `text`.
 */
export function extract(text: string, context: ExtractContext): Extraction {
  const code = context.language ?? languageOf(text, languages.values())
  const language = code === null ? undefined : languages.get(code)
  if (!language)
    return { claims: [], refused: [], language: code, silence: 'language_not_supported' }
  return extractIn(language, text, context)
}

/** The same for a text whose language is known. */
export function extractIn(language: Language, text: string, context: ExtractContext): Extraction {
  const { code } = language
  if (!language.gate.test(text))
    return { claims: [], refused: [], language: code, silence: 'no_evacuation' }
  const tokens = tokenize(text)
  const reference = referenceOf(context)
  const readings = splitSentences(tokens, language.abbreviations).map((sentence) =>
    readSentence(tokens, sentence, reference, language),
  )
  const mentions = readings.flatMap((reading) => reading.mentions)
  const origins = originCountries(context, mentions, tokens, language)
  const { claims, refused } = makeClaims({ text, tokens, origins, reference, language }, readings)
  const silence = claims.length === 0 ? 'no_evacuation' : null
  return { claims: withoutRepeats(completed(claims)), refused, language: code, silence }
}
