import type { Language } from '../languages/types'
import type { Quantity } from './quantities'
import type { Sentence } from './sentences'
import { spanOf, type Token } from './tokens'

/** End of "a Singaporean", "a Bangladeshi citizen" that begins at a token, or null. */
function endOf(tokens: readonly Token[], i: number, language: Language): number | null {
  const people = language.peoples.at(tokens, i + 1)
  if (!people || !language.numbers.articles.has(tokens[i]?.key ?? '')) return null
  let last = i + 1 + people.length
  const noun = language.nouns.at(tokens, last)
  const person = noun?.length === 1 && noun.value.unit === 'people'
  if (person && language.singulars.has(tokens[last]?.key ?? '')) last++
  const next = tokens[last]
  const closed = !next || language.stops.has(next.key) || language.coordinators.has(next.key)
  return closed ? last : null
}

/** People told of one by one: "a Singaporean was brought out". The article is the figure. */
export function readSingles(
  tokens: readonly Token[],
  sentence: Sentence,
  language: Language,
): Quantity[] {
  const found: Quantity[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const last = endOf(tokens, i, language)
    if (last === null) continue
    const [start, end] = spanOf(tokens, i, last)
    found.push({
      first: i,
      last: i + 1,
      figure: i,
      value: 1,
      valueMax: null,
      qualifier: 'exact',
      ceilingIfPlanned: false,
      more: false,
      total: false,
      digits: false,
      single: true,
      start,
      end,
      refuse: null,
    })
  }
  return found
}
