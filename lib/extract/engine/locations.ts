import type { Language, Role } from '../languages/types'
import type { Sentence } from './sentences'
import { isCapital, type Token } from './tokens'

/** A country or place that the text names, with the part it plays there. */
export interface Mention {
  first: number
  last: number
  country: string
  place: string | null
  role: Role | null
}

const REACH = 6

/** "French soil", "the Romanian capital": an adjective makes a place of a common noun. */
function ground(tokens: readonly Token[], i: number, language: Language): Mention | null {
  const people = language.peoples.at(tokens, i)
  if (!people) return null
  const last = i + people.length
  const mention = { country: people.value, place: null, role: null }
  if (language.grounds.has(tokens[last]?.key ?? '')) return { first: i, last: last + 1, ...mention }
  const after = language.grammar.adjectivesAfter && language.grounds.has(tokens[i - 1]?.key ?? '')
  return after ? { first: i - 1, last, ...mention } : null
}

function named(tokens: readonly Token[], i: number, language: Language): Mention | null {
  const place = language.places.at(tokens, i)
  const country = language.countries.at(tokens, i)
  const length = Math.max(place?.length ?? 0, country?.length ?? 0)
  if (length === 0) return ground(tokens, i, language)
  const token = tokens[i]
  if (token && language.ambiguousNames.has(token.key) && length === 1) {
    const strange = (t: Token | undefined) => isCapital(t) && t && !language.besideNames.has(t.key)
    if (strange(tokens[i + 1]) || (strange(tokens[i - 1]) && !tokens[i]?.breaks)) return null
  }
  const value =
    place && place.length >= (country?.length ?? 0)
      ? { country: place.value.country, place: place.value.place }
      : { country: country?.value ?? '', place: null }
  return { first: i, last: i + length, role: null, ...value }
}

const ADVERBS = 2

/** A word for both "of" and "from" means "from" after one of motion, or before a goal. */
function leavingOf(
  tokens: readonly Token[],
  at: number,
  mention: Mention,
  language: Language,
): Role {
  if (language.prepositions.at(tokens, mention.last)?.value === 'to') return 'from'
  if (language.carriers.at(tokens, at - 1)) return 'from'
  for (let j = at - 1; j >= at - 1 - ADVERBS; j--) {
    const trigger = language.events.at(tokens, j)
    if (trigger && j + trigger.length <= at) return 'from'
    if (language.nouns.at(tokens, j) ?? language.peoples.at(tokens, j)) break
  }
  return 'of'
}

/** The part that the words before a name give it. */
function roleOf(
  tokens: readonly Token[],
  mention: Mention,
  before: Mention | undefined,
  floor: number,
  language: Language,
): Role | null {
  const open = (from: number, to: number, set: ReadonlySet<string>) => {
    // "at the Nnamdi Azikiwe International Airport Abuja": the rest of a name stands between.
    for (let k = from; k < to; k++)
      if (!set.has(tokens[k]?.key ?? '') && !(isCapital(tokens[k]) && k > from)) return false
    return true
  }
  for (let j = mention.first - 1; j >= Math.max(floor, mention.first - REACH); j--) {
    const preposition = language.prepositions.at(tokens, j)
    if (preposition) {
      const end = j + preposition.length
      if (end <= mention.first && open(end, mention.first, language.placeModifiers)) {
        // "in" right after a word of arrival is where they came to; the word itself says so.
        return preposition.value === 'of'
          ? leavingOf(tokens, j, mention, language)
          : preposition.value
      }
    }
    const trigger = language.events.at(tokens, j)
    if (trigger?.value.object) {
      const end = j + trigger.length
      if (end <= mention.first && open(end, mention.first, language.placeModifiers))
        return trigger.value.object
    }
  }
  if (before?.role && mention.first - before.last <= 5) {
    const joined = new Set([...language.listJoiners, ...language.placeModifiers, "'s"])
    if (open(before.last, mention.first, joined) && mention.first > before.last) return before.role
  }
  return null
}

/** Every named country and place of a sentence, "Bucharest (Romania)" being one. */
export function readLocations(
  tokens: readonly Token[],
  sentence: Sentence,
  language: Language,
): Mention[] {
  const found: Mention[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const mention = named(tokens, i, language)
    if (!mention || mention.last > sentence.last) continue
    const before = found.at(-1)
    const gap = before ? mention.first - before.last : 99
    const between = tokens[mention.first - 1]?.key ?? ''
    if (before && gap === 1 && before.country === mention.country) {
      if (before.place && !mention.place && /^[,(]$/.test(between)) {
        before.last = mention.last + (tokens[mention.last]?.text === ')' && between === '(' ? 1 : 0)
        i = before.last - 1
        continue
      }
      // "Budapest in Hungary"
      if (
        before.place &&
        !mention.place &&
        language.prepositions.at(tokens, before.last)?.value === 'in'
      ) {
        before.last = mention.last
        i = before.last - 1
        continue
      }
      if (!before.place && mention.place && between === "'s") {
        before.place = mention.place
        before.last = mention.last
        i = before.last - 1
        continue
      }
    }
    mention.role = roleOf(tokens, mention, before, sentence.first, language)
    found.push(mention)
    i = mention.last - 1
  }
  return found
}
