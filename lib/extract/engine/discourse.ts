import type { Claim } from '../../model/claim'
import type { Language } from '../languages/types'
import type { Reading } from './read'
import type { Token } from './tokens'
import type { Vehicle } from './vehicle'
import { newVoices, type Voices } from './voices'

/** What earlier sentences leave open for later ones to refer back to. */
export interface Discourse {
  /** The people last counted by nationality. */
  nationality: string[] | null
  /** Nationalities that were told to have been flown home. */
  homeward: Set<string>
  /** The only nationality that the text counts, if it counts only one, and more than once. */
  sole: string | null
  /** The country that a text names most, apart from those in danger, if one stands out. */
  topic: string | null
  voices: Voices
  /** The state that was last told to have moved people. */
  carrier: string | null
  /** Claims of the newest sentence that made any, and the number of that sentence. */
  last: { claims: Claim[]; sentence: number }
  /** Claims so far, by value. */
  told: Map<number, Claim[]>
  /** The newest claim of people who came somewhere. */
  arrival: Claim | null
  /** The country whose border guards were cited last, or whose name headed the lines. */
  host: string | null
  /** The flight or ship that was told of last. */
  vehicle: Vehicle | null
}

export const newDiscourse = (): Discourse => ({
  nationality: null,
  homeward: new Set(),
  sole: null,
  topic: null,
  voices: newVoices(),
  carrier: null,
  last: { claims: [], sentence: -9 },
  told: new Map(),
  arrival: null,
  host: null,
  vehicle: null,
})

/**
 * A line or a beginning that names a country alone makes it what the next sentences are about:
 * "UNITED KINGDOM:", "Manila:".
 */
export function topicOf(reading: Reading, tokens: readonly Token[]): string | null {
  const { sentence, mentions } = reading
  const first = mentions[0]
  if (!first || first.first - sentence.first > 1) return null
  if (sentence.heading && sentence.last - sentence.first <= first.last - first.first + 2)
    return first.country
  return tokens[first.last]?.text === ':' ? first.country : null
}

/** The nationality that a text is mostly about: the one most often named with a word for people. */
export function mainNationality(
  tokens: readonly Token[],
  language: Language,
): { main: string | null; only: boolean; often: boolean; none: boolean } {
  const counts = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++) {
    const people = language.peoples.at(tokens, i)
    if (!people) continue
    const end = i + people.length
    let named = language.isPeopleNoun(tokens[end - 1]?.key ?? '')
    for (let j = end; j < end + 2 && !named; j++)
      named = language.nouns.at(tokens, j)?.value.belongs ?? false
    if (language.grammar.adjectivesAfter && !named)
      named = language.nouns.at(tokens, i - 1)?.value.belongs ?? false
    if (named) counts.set(people.value, (counts.get(people.value) ?? 0) + 1)
    i = end - 1
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const main = ranked[0] && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : null
  return {
    main,
    only: ranked.length === 1,
    often: (ranked[0]?.[1] ?? 0) > 1,
    none: ranked.length === 0,
  }
}

/** The country that acts in a text: named as a subject at least twice as often as any other. */
export function topicCountry(
  readings: readonly Reading[],
  origins: readonly string[],
): string | null {
  const counts = new Map<string, number>()
  for (const { mentions } of readings)
    for (const { country, role } of mentions)
      if (role === null && !origins.includes(country))
        counts.set(country, (counts.get(country) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}
