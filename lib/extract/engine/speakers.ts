import type { Language } from '../languages/types'
import { nameAfter, nameBefore, type Name } from './names'
import type { Sentence } from './sentences'
import { isCapital, type Token } from './tokens'

/** Who a sentence quotes: tokens `[first, last)`, or only a pronoun for somebody named before. */
export interface Speaker extends Name {
  pronoun: boolean
  /** "Arindam Bagchi, the foreign ministry's spokesperson": what stands beside the name. */
  aside: Name | null
  /** Token of the verb of saying. */
  verb: number
}

const ASIDE = 14

/** The name before a verb of saying, past the day and the adverbs that stand between. */
function speakerBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  language: Language,
): Speaker | null {
  let end = verb
  for (let skipped = 0; end > floor && skipped < 4; skipped++, end--) {
    const token = tokens[end - 1]
    const idle = token && language.speakerSkips.has(token.key)
    if (!idle && !language.days.at(tokens, end - 1)) break
  }
  const pronoun = tokens[end - 1]
  if (pronoun && language.pronouns.has(pronoun.key))
    return { first: end - 1, last: end, pronoun: true, aside: null, verb }
  if (tokens[end - 1]?.text === ',') return withAsideBefore(tokens, end - 1, floor, verb, language)
  const name = nameBefore(tokens, end, floor, language)
  return name && { ...name, pronoun: false, aside: null, verb }
}

/** "X, the spokesperson of Y, said": the aside between two commas, then the name before it. */
function withAsideBefore(
  tokens: readonly Token[],
  comma: number,
  floor: number,
  verb: number,
  language: Language,
): Speaker | null {
  for (let i = comma - 2; i >= Math.max(floor, comma - ASIDE); i--) {
    if (tokens[i]?.text !== ',') continue
    const clause = language.relatives.has(tokens[i + 1]?.key ?? '')
    if (!clause && tokens.slice(i, comma).some((token) => token.kind === 'number')) return null
    const name = nameBefore(tokens, i, floor, language)
    const aside = { first: i + 1, last: comma }
    return name && { ...name, pronoun: false, aside, verb }
  }
  return null
}

/** The name after a verb of saying or "according to", with the aside that may follow it. */
function speakerAfter(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): Speaker | null {
  if (language.pronouns.has(tokens[start]?.key ?? '')) return null
  const name = nameAfter(tokens, start, limit, language)
  if (!name) return null
  let aside: Name | null = null
  if (tokens[name.last]?.text === ',') {
    const beside = nameAfter(tokens, name.last + 1, limit, language)
    if (beside && names(tokens, beside, language)) aside = beside
  }
  return { ...name, pronoun: false, aside, verb: start - 1 }
}

/** "By the ministry's count": a name before a noun for what is told. */
function speakerOfReport(
  tokens: readonly Token[],
  noun: number,
  sentence: Sentence,
  language: Language,
): Speaker | null {
  for (let i = noun - 1; i >= Math.max(sentence.first, noun - 8); i--) {
    if (!language.reportLeads.has(tokens[i]?.key ?? '')) continue
    // "the ministry's count"
    const clitic = tokens[noun - 1]?.glued && language.speakerLinks.has(tokens[noun - 1]?.key ?? '')
    const name = nameBefore(tokens, clitic ? noun - 1 : noun, i + 1, language)
    if (name) return { ...name, pronoun: false, aside: null, verb: noun }
    const owner = language.possessives.has(tokens[noun - 1]?.key ?? '') && noun - i === 2
    if (owner) return { first: noun - 1, last: noun, pronoun: true, aside: null, verb: noun }
    const of = language.ofPhrase.of.has(tokens[noun + 1]?.key ?? '')
    return of ? speakerAfter(tokens, noun + 2, sentence.last, language) : null
  }
  return null
}

/** "Around 350 Filipinos have said": people that are counted speak for nobody. */
function isCounted(tokens: readonly Token[], name: Name, language: Language): boolean {
  if (tokens[name.first - 1]?.kind === 'number') return true
  const people = language.peoples.at(tokens, name.first)
  if (!people || name.first + people.length !== name.last) return false
  return language.countries.at(tokens, name.first) === null
}

const names = (tokens: readonly Token[], name: Name, language: Language) =>
  tokens.slice(name.first, name.last).some((token) => language.speakerNouns.has(token.key))

/** Who says the sentence, by a verb of saying or a named source; null where it says so itself. */
export function readSpeaker(
  tokens: readonly Token[],
  sentence: Sentence,
  language: Language,
): Speaker | null {
  let pronoun: Speaker | null = null
  let relay: Speaker | null = null
  /** Keeps agencies that only pass on for the case that nobody else is named. */
  const accept = (speaker: Speaker | null): Speaker | null => {
    if (!speaker || isCounted(tokens, speaker, language)) return null
    if (speaker.pronoun) pronoun ??= speaker
    else if (language.relays.has(tokens[speaker.last - 1]?.key ?? '')) relay ??= speaker
    else return speaker
    return null
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const source = language.sources.at(tokens, i)
    if (source) {
      const named = accept(speakerAfter(tokens, i + source.length, sentence.last, language))
      if (named) return named
    }
    if (language.reportNouns.has(tokens[i]?.key ?? '') && !isCapital(tokens[i])) {
      const named = accept(speakerOfReport(tokens, i, sentence, language))
      if (named) return named
    }
    const verb = language.speech.at(tokens, i)
    if (!verb) continue
    // "the United States" says nothing by its second word.
    if (isCapital(tokens[i]) && isCapital(tokens[i - 1])) continue
    const before = speakerBefore(tokens, i, sentence.first, language)
    // ", said X" rather than what stands before the comma, save for an aside that names an office.
    const beside = before?.aside && !names(tokens, before.aside, language)
    if ((!before || beside) && verb.value === 'both') {
      const after = accept(speakerAfter(tokens, i + verb.length, sentence.last, language))
      if (after) return after
    }
    const named = accept(before)
    if (named) return named
  }
  return pronoun ?? relay ?? (sentence.heading ? headlineSpeaker(tokens, sentence, language) : null)
}

/** "4,500 students back: MEA", "MEA: 4,500 students back". */
function headlineSpeaker(
  tokens: readonly Token[],
  sentence: Sentence,
  language: Language,
): Speaker | null {
  for (let i = sentence.last - 1; i > sentence.first; i--) {
    if (tokens[i]?.text !== ':') continue
    if (sentence.last - i > 8 || sentence.last - i < 2) break
    const named = speakerAfter(tokens, i + 1, sentence.last, language)
    if (named?.last === sentence.last) return { ...named, verb: i }
    break
  }
  return bodyBeforeColon(tokens, sentence, language)
}

function bodyBeforeColon(
  tokens: readonly Token[],
  sentence: Sentence,
  language: Language,
): Speaker | null {
  let colon = sentence.first + 1
  while (colon < sentence.last && colon < sentence.first + 8 && tokens[colon]?.text !== ':') colon++
  const name = tokens[colon]?.text === ':' && nameAfter(tokens, sentence.first, colon, language)
  if (!name || name.last !== colon) return null
  const told = tokens.slice(name.first, name.last)
  const short = told.length === 1 && /^\p{Lu}{3,6}$/u.test(told[0]?.text ?? '')
  const initials = short && !language.countries.at(tokens, name.first)
  return initials || told.some((token) => language.bodyNouns.has(token.key))
    ? { ...name, pronoun: false, aside: null, verb: colon }
    : null
}
