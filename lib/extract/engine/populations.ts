import type { Group, Unit } from '../../model/claim'
import type { Refusal } from '../../model/report'
import type { Language } from '../languages/types'
import { readAdjectivesAfter } from './adjectives'
import { readHomeland } from './homeland'
import type { Quantity } from './quantities'
import type { Sentence } from './sentences'
import { isCapital, type Token } from './tokens'

/** What a figure counts, as its own noun phrase says. */
export interface Population {
  unit: Unit
  group: Group
  nationality: string[]
  /** Their home below the country: "37 Gujarat students". */
  home: string | null
  /** The country of that home, which is their nationality unless it is the one in danger. */
  homeland: string | null
  /** "personas de Sudán": said by a word that may as well mean where they come from. */
  loose: boolean
  /** Tokens of the phrase `[first, last)`; empty where the figure stands alone. */
  first: number
  last: number
  /** `noun`: said by a noun; `bare`: the figure stands alone; `pronoun`: "of them". */
  by: 'noun' | 'bare' | 'pronoun'
  /** "passengers", "citizens": of some country that the text says elsewhere. */
  belongs: boolean
  /** "evacuees": the noun itself says what happened. */
  evacuated: boolean
  /** "78 of its nationals": of the country that acts. */
  own: boolean
  /** "460 of 916 students": what the next figure counts. */
  partOfNext: boolean
  /** Names that were met and not known: "Air Force". */
  unread: number
  refuse: Refusal | null
}

const REACH = 12

const isHead = (tokens: readonly Token[], i: number, language: Language) =>
  tokens[i]?.kind === 'word' &&
  language.modifiers.has(tokens[i - 1]?.key ?? '') &&
  (language.nouns.at(tokens, i) ?? language.peoples.at(tokens, i)) !== null

/** Reads the noun phrase after a figure. */
export function readPopulation(
  tokens: readonly Token[],
  quantity: Quantity,
  sentence: Sentence,
  language: Language,
  first = quantity.last,
): Population {
  const found: Population = {
    unit: 'people',
    group: 'people',
    nationality: [],
    home: null,
    homeland: null,
    loose: false,
    first,
    last: first,
    by: 'bare',
    belongs: true,
    evacuated: false,
    own: false,
    partOfNext: false,
    unread: 0,
    refuse: null,
  }
  const limit = Math.min(sentence.last, first + REACH)
  let pending: { country: string; home: string | null } | null = null
  let head = false
  let unknown = 0
  let rest = 0
  let i = first
  while (i < limit) {
    const token = tokens[i]
    if (!token || token.kind === 'number') break
    const noun = language.nouns.at(tokens, i)
    const refused = language.refusedNouns.at(tokens, i)
    // "32-tonne relief material"
    if (i === first && token.text === '-' && token.glued) {
      found.refuse = language.refusedNouns.at(tokens, i + 1)?.value ?? null
      if (found.refuse) break
    }
    // "the day's planes"
    if (refused && tokens[i + refused.length]?.key === "'s") {
      i += refused.length + 1
      continue
    }
    if (refused && !head && refused.length >= (noun?.length ?? 0)) {
      found.refuse = refused.value
      break
    }
    // "14 civilian planes": one civilian beside a plural is an adjective.
    if (noun && quantity.value > 1 && language.singulars.has(token.key) && noun.length === 1) {
      const next = tokens[i + 1]
      if (next?.kind === 'word' && !language.stops.has(next.key)) {
        i++
        continue
      }
    }
    if (noun) {
      found.by = 'noun'
      head = true
      found.unit = noun.value.unit
      found.group = noun.value.group
      found.belongs = noun.value.belongs ?? false
      found.evacuated ||= noun.value.event === 'evacuated'
      i += noun.length
      found.last = i
      continue
    }
    if (head) break
    const people = language.peoples.at(tokens, i)
    // "non-Ukrainians": anybody but them.
    const others = tokens[i - 1]?.text === '-' && language.negatives.has(tokens[i - 2]?.key ?? '')
    if (people && others) {
      found.group = 'foreigners'
      found.by = 'noun'
      found.last = i + people.length
      head = true
      break
    }
    if (people) {
      if (!found.nationality.includes(people.value)) found.nationality.push(people.value)
      i += people.length
      found.by = 'noun'
      found.group = 'nationals'
      found.belongs = false
      found.unread = 0
      found.last = i
      continue
    }
    const place = language.places.at(tokens, i)
    const country = place ? null : language.countries.at(tokens, i)
    if (place ?? country) {
      pending = place
        ? { country: place.value.country, home: place.value.place }
        : { country: country?.value ?? '', home: null }
      i += place?.length ?? country?.length ?? 1
      continue
    }
    if (language.ofPhrase.of.has(token.key)) {
      const next = tokens[i + 1]
      if (next && language.ofPhrase.pronouns.has(next.key)) {
        const after = tokens[i + 2]
        if (found.by !== 'noun') found.by = 'pronoun'
        found.last = i + 2
        // "25 of them Indian nationals"
        if (!after || (!language.peoples.at(tokens, i + 2) && !language.nouns.at(tokens, i + 2)))
          break
        i += 2
        continue
      }
      const whole = tokens[next && language.ofPhrase.own.has(next.key) ? i + 2 : i + 1]
      if (whole?.kind === 'number' && !head) {
        found.by = 'pronoun'
        found.partOfNext = true
        break
      }
      if (next && language.ofPhrase.own.has(next.key)) {
        found.own = true
        i += 2
        continue
      }
      break
    }
    const filler = language.fillers.at(tokens, i)
    if (filler) {
      quantity.more ||= filler.value === 'more'
      i += filler.length
      continue
    }
    if (language.others.has(token.key)) {
      quantity.more = true
      rest = i + 1
      i++
      continue
    }
    if (language.listJoiners.has(token.key) && found.nationality.length > 0) {
      if (language.peoples.at(tokens, i + 1)) {
        i++
        continue
      }
    }
    if (i === first && language.isPeopleLike(token.text)) {
      found.by = 'noun'
      head = true
      i++
      found.last = i
      continue
    }
    // "41 land-based workers", "(around 30) Pakistanis"
    const hyphen = token.text === '-' && token.glued && tokens[i + 1]?.glued && unknown > 0
    const bracket = i === first && token.text === ')' && tokens[quantity.first - 1]?.text === '('
    if (hyphen || bracket) {
      i++
      continue
    }
    // "232 stranded Pakistanis"
    if (language.stops.has(token.key) && isHead(tokens, i + 1, language)) {
      i++
      continue
    }
    if (language.stops.has(token.key) || token.kind === 'mark') break
    if (language.listJoiners.has(token.key) && unknown === 0) break
    if (isCapital(token)) found.unread++
    if (++unknown > 3) break
    i++
  }
  // "four Indian Air Force jets": an adjective of something that is not known.
  const { adjectivesAfter } = language.grammar
  const adjective =
    !adjectivesAfter &&
    found.by === 'noun' &&
    !head &&
    !language.isPeopleNoun(tokens[found.last - 1]?.key ?? '')
  if (adjective && found.unread > 0) found.refuse ??= 'not_people'
  if (head && adjectivesAfter && !found.refuse)
    readAdjectivesAfter(tokens, found, quantity, limit, language)
  if (pending && head) {
    found.homeland = pending.country
    found.home = pending.home
  }
  // "700 more are in Tunisia", "15 others"
  if (rest > 0 && found.by === 'bare' && !found.refuse && rest === i) found.last = rest
  const before = tokens[quantity.first - 1]
  if (head && before && language.possessives.has(before.key)) found.own = true
  if (found.by !== 'noun') found.own = false
  if (head || found.by === 'bare') readHomeland(tokens, found, sentence, language)
  if (found.nationality.length > 0 && found.group === 'people' && found.by === 'noun' && !head)
    found.group = 'nationals'
  return found
}
