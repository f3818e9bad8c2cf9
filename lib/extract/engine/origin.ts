import type { ExtractContext } from '../types'
import type { Language } from '../languages/types'
import { mainNationality } from './discourse'
import type { Mention } from './locations'
import type { Token } from './tokens'

/** "students in Ukraine": people are counted where they are in danger. */
function residents(mention: Mention, tokens: readonly Token[], language: Language): boolean {
  for (let i = mention.first - 2; i >= mention.first - 3; i--) {
    const noun = language.nouns.at(tokens, i)
    if (noun && i + noun.length <= mention.first - 1) return true
    if (language.isPeopleNoun(tokens[i]?.key ?? '')) return true
    // "citizens of Nepal in Afghanistan"
    const of = language.ofPhrase.of.has(tokens[i - 1]?.key ?? '')
    if (of && language.countries.at(tokens, i)) return true
  }
  return false
}

/**
 * The countries where the danger is: those of the crisis, where it is known; else the one that
 * the text evacuates from, which its words of leaving and of danger point to.
 */
export function originCountries(
  context: ExtractContext,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  language: Language,
): string[] {
  const known = context.crisis?.origins.map((origin) => origin.country) ?? []
  if (known.length > 0) return [...new Set(known)]
  const { main } = mainNationality(tokens, language)
  const score = new Map<string, number>()
  for (const mention of mentions) {
    // A country that is named again and again, and is nobody's home, is where it happens.
    let points = mention.role === null ? 0.5 : 0
    if (mention.country === main) points -= 3
    if (mention.role === 'from') points = 3
    else if (mention.role === 'in') points = residents(mention, tokens, language) ? 3 : 1
    else if (mention.role === 'to') points = -1
    else if (mention.role === 'of') points = 0.5
    for (let i = mention.first - 4; i < mention.last + 3; i++) {
      if (language.dangers.has(tokens[i]?.key ?? '')) points += 2
    }
    score.set(mention.country, (score.get(mention.country) ?? 0) + points)
  }
  const ranked = [...score].sort((a, b) => b[1] - a[1])
  const best = ranked[0]
  const second = ranked[1]
  return best && best[1] >= 1 && (!second || best[1] > second[1]) ? [best[0]] : []
}
