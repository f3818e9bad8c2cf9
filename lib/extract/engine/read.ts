import type { Language } from '../languages/types'
import { attachPlaces } from './attach'
import { shareNouns } from './coordinate'
import { readCounted } from './counted'
import { readDays, type DayMention, type Reference } from './days'
import { readEvents, type Trigger } from './events'
import { governor, stretchCosts, type Counted, type Governed } from './govern'
import { readLocations, type Mention } from './locations'
import { readQuantities } from './quantities'
import type { Sentence } from './sentences'
import { readSingles } from './single'
import { readSpeaker, type Speaker } from './speakers'
import type { Token } from './tokens'

/** Everything that one sentence says by itself, before its neighbours are looked at. */
export interface Reading {
  sentence: Sentence
  counted: Counted[]
  governed: (Governed | null)[]
  /** Figures in brackets after the whole that they break down. */
  bracketed: ReadonlySet<number>
  places: Mention[][]
  mentions: Mention[]
  triggers: Trigger[]
  days: DayMention[]
  speaker: Speaker | null
}

/** A part stands no farther from its whole. */
const PART = 14

const within = (speaker: Speaker | null, mention: Mention) =>
  speaker !== null && mention.first >= speaker.first && mention.last <= speaker.last + 3

/** "Four went to Romania, six to Moldova": the second goes by the verb of the first. */
function fillGaps(
  tokens: readonly Token[],
  counted: readonly Counted[],
  governed: (Governed | null)[],
  language: Language,
): void {
  for (const [k, { quantity, population }] of counted.entries()) {
    if (k === 0) continue
    const before = counted[k - 1]
    const verb = governed[k - 1]
    if (!before || !verb || population.by !== 'bare' || population.refuse || quantity.refuse)
      continue
    const role =
      language.prepositions.at(tokens, quantity.last) ??
      language.places.at(tokens, quantity.last) ??
      language.countries.at(tokens, quantity.last)
    const inside = verb.trigger.first >= before.quantity.last && verb.trigger.last <= quantity.first
    const gapped = k > 1 && governed[k - 1] === governed[k - 2]
    if (role && (inside || gapped)) governed[k] = verb
  }
}

/** "took 69 Britons and 138 others, and was in Malta": figures side by side have one verb. */
function shareVerbs(
  tokens: readonly Token[],
  counted: readonly Counted[],
  governed: (Governed | null)[],
  language: Language,
): void {
  for (const [k, { quantity, population }] of counted.entries()) {
    const before = counted[k - 1]
    const verb = governed[k - 1]
    if (!before || !verb || population.refuse || quantity.refuse || population.by !== 'noun')
      continue
    const end = Math.max(before.quantity.last, before.population.last)
    const beside = quantity.first === end + 1 && language.coordinators.has(tokens[end]?.key ?? '')
    const part =
      language.including.has(tokens[quantity.first - 1]?.key ?? '') ||
      language.including.has(tokens[quantity.first - 2]?.key ?? '')
    if (!beside && !(part && quantity.first - end <= PART)) continue
    if (verb.trigger.last <= before.quantity.first) governed[k] = verb
  }
}

/** "7,000 citizens (4,000 workers, 3,000 students) left": what is in brackets goes by its whole. */
function freeBrackets(
  tokens: readonly Token[],
  counted: readonly Counted[],
  governed: (Governed | null)[],
): Set<number> {
  const bracketed = new Set<number>()
  let whole = -1
  for (const [k, { quantity }] of counted.entries()) {
    const from = k > 0 ? (counted[k - 1]?.quantity.last ?? 0) : quantity.first
    for (let i = from; i < quantity.first; i++) {
      if (tokens[i]?.text === '(') whole = k - 1
      else if (tokens[i]?.text === ')') whole = -1
    }
    const trigger = governed[k]?.trigger
    if (whole < 0 || !trigger || trigger.first < quantity.last) continue
    const closing = tokens.slice(quantity.last, trigger.first).some((token) => token.text === ')')
    if (!closing) continue
    governed[k] = governed[whole] ?? null
    bracketed.add(k)
  }
  return bracketed
}

/** Reads one sentence. The work grows with the square of its length, which is bounded. */
export function readSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  reference: Reference,
  language: Language,
): Reading {
  const days = readDays(tokens, sentence, reference, language)
  const taken = (i: number) => days.length > 0 && days.some((day) => i >= day.first && i < day.last)
  const quantities = readQuantities(tokens, sentence, taken, language)
  const figures = quantities.concat(readSingles(tokens, sentence, language))
  const counted: Counted[] = figures
    .sort((a, b) => a.first - b.first)
    .map((quantity) => ({
      quantity,
      population: readCounted(tokens, quantity, sentence, language),
    }))
  shareNouns(tokens, counted, language)
  const speaker = readSpeaker(tokens, sentence, language)
  const triggers = readEvents(tokens, sentence, language)
  const cost =
    counted.length > 0 && triggers.length > 0
      ? stretchCosts(tokens, sentence.first, sentence.last, language)
      : () => Infinity
  const governed = counted.map((_, k) => governor(k, counted, triggers, cost, tokens, language))
  fillGaps(tokens, counted, governed, language)
  shareVerbs(tokens, counted, governed, language)
  const bracketed = freeBrackets(tokens, counted, governed)
  const mentions = readLocations(tokens, sentence, language)
  const places = attachPlaces(
    counted,
    governed,
    mentions.filter((mention) => !within(speaker, mention)),
    tokens,
    language,
    sentence.first,
    triggers,
  )
  return { sentence, counted, governed, bracketed, places, mentions, triggers, days, speaker }
}
