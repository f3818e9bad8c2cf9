import { runStages } from './engine/stages'
import { languageFor } from './extract'
import type { ExtractContext, Explanation, NumberRead } from './types'

/**
 * What `extract` makes of a text, with every number of it: the claim that it became, or why it is
 * none. Also reads texts without an evacuation, whose numbers `extract` leaves unread; it makes no
 * claims of them either.
 */
export function explain(text: string, context: ExtractContext): Explanation {
  const { code, language } = languageFor(text, context)
  if (!language)
    return {
      claims: [],
      refused: [],
      numbers: [],
      language: code,
      silence: 'language_not_supported',
    }
  const { claims, refused, repeats } = runStages(language, text, context)
  const open = language.gate.test(text)
  const repeated = new Map(
    repeats.map(({ claim, of }) => [claim.evidence.spans.value?.[0]?.[0], of]),
  )
  const numbers: NumberRead[] = [
    ...claims.map((claim, i): NumberRead => {
      const [start, end] = claim.evidence.spans.value?.[0] ?? [0, 0]
      const { asWritten } = claim
      return open
        ? { asWritten, start, end, claim: i, reason: null }
        : { asWritten, start, end, claim: null, reason: 'no_evacuation' }
    }),
    ...refused.map((number): NumberRead => {
      const says = number.reason === 'repeated' ? repeated.get(number.start) : undefined
      if (open) return { ...number, claim: says ?? null }
      const ofPeople = number.reason === 'repeated' || number.reason === 'no_event'
      return { ...number, claim: null, reason: ofPeople ? 'no_evacuation' : number.reason }
    }),
  ].sort((a, b) => a.start - b.start)
  return {
    claims: open ? claims : [],
    refused: numbers.flatMap(({ asWritten, start, end, reason }) =>
      reason ? [{ asWritten, start, end, reason }] : [],
    ),
    numbers,
    language: code,
    silence: open && claims.length > 0 ? null : 'no_evacuation',
  }
}
