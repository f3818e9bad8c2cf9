import type { Claim } from '../../model/claim'
import type { Refused } from '../../model/report'
import type { Language } from '../languages/types'
import type { ExtractContext } from '../types'
import { completed } from './agree'
import { makeClaims } from './claims'
import { confidenceOf } from './confidence'
import { referenceOf } from './days'
import { withoutRepeats, type Repeat } from './dedupe'
import { leftOver } from './leftovers'
import { originCountries } from './origin'
import { isLexicon } from './lexicon'
import { readSentence } from './read'
import { splitSentences } from './sentences'
import { summed } from './sums'
import { tokenize } from './tokens'

/** Everything that a text says in numbers: each is in a claim, or refused once. */
export interface Read {
  claims: Claim[]
  /** In the order of the text. */
  refused: Refused[]
  /** Those of them that say a claim again. */
  repeats: Repeat[]
}

const prepared = new WeakSet<Language>()

/** Makes all phrases of a language known before the first text in it is cut. */
function prepareTables(language: Language): void {
  if (prepared.has(language)) return
  prepared.add(language)
  const tables: unknown[] = [
    ...Object.values(language),
    ...Object.values(language.numbers),
    ...Object.values(language.averages),
  ]
  for (const table of tables) if (isLexicon(table)) table.prepare()
}

const again = ({ claim }: Repeat): Refused => {
  const [start, end] = claim.evidence.spans.value?.[0] ?? [0, 0]
  return { asWritten: claim.asWritten, start, end, reason: 'repeated' }
}

/** Text → tokens → sentences → readings → claims, whatever the text is about. */
export function runStages(language: Language, text: string, context: ExtractContext): Read {
  prepareTables(language)
  const tokens = tokenize(text, language.grammar.elisions)
  const reference = referenceOf(context)
  const readings = splitSentences(tokens, language.abbreviations).map((sentence) =>
    readSentence(tokens, sentence, reference, language),
  )
  const mentions = readings.flatMap((reading) => reading.mentions)
  const origins = originCountries(context, mentions, tokens, language)
  const made = makeClaims({ text, tokens, origins, reference, language }, readings)
  const told = summed(completed(made.claims), text, language)
  const { claims: once, repeats } = withoutRepeats(told)
  const claims = once.map((claim) => ({ ...claim, confidence: confidenceOf(claim) }))
  const others = readings.flatMap((reading) => leftOver(text, tokens, reading, language))
  const refused = [...made.refused, ...repeats.map(again), ...others]
  return { claims, refused: refused.sort((a, b) => a.start - b.start), repeats }
}
