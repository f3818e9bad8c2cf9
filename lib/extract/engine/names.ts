import type { Language } from '../languages/types'
import { isCapital, type Token } from './tokens'

/** The noun phrase that names who speaks: tokens `[first, last)`. */
export interface Name {
  first: number
  last: number
}

const LONGEST = 16

export const namePart = (token: Token, language: Language): boolean =>
  token.kind === 'word' &&
  (isCapital(token) || language.speakerNouns.has(token.key) || language.spokesNouns.has(token.key))

const isDay = (tokens: readonly Token[], i: number, language: Language) =>
  language.days.at(tokens, i) !== null

/** "the Ministry of Defence (MoD)": where a short form in brackets that ends before `end` begins. */
function bracketBefore(tokens: readonly Token[], end: number): number | null {
  if (tokens[end - 1]?.text !== ')') return null
  for (let i = end - 2; i >= end - 4; i--) if (tokens[i]?.text === '(') return i
  return null
}

/** Drops links, articles and idle words from both ends; null where nothing that speaks is left. */
function trimmed(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): Name | null {
  let first = from
  let last = to
  const idle = (token: Token | undefined) =>
    token !== undefined &&
    (language.articles.has(token.key) ||
      language.speakerLinks.has(token.key) ||
      (language.prepositions.at([token], 0) !== null && !isCapital(token)))
  while (
    first < last &&
    (idle(tokens[first]) || language.speakerSkips.has(tokens[first]?.key ?? ''))
  )
    first++
  // The full stop of an initial stays.
  while (last > first && idle(tokens[last - 1]) && (tokens[last - 2]?.text.length ?? 0) !== 1)
    last--
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token && namePart(token, language)) return { first, last }
  }
  return null
}

/** "Delhi and the ministry": what is joined to a new phrase with an article of its own. */
function opensAnew(tokens: readonly Token[], link: number, language: Language): boolean {
  const token = tokens[link]
  const after = tokens[link + 1]
  return (
    token !== undefined &&
    after !== undefined &&
    language.listJoiners.has(token.key) &&
    (language.articles.has(after.key) || language.possessives.has(after.key))
  )
}

/** The noun phrase that ends before `end`, walking back. */
export function nameBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  language: Language,
): Name | null {
  let first = bracketBefore(tokens, end) ?? end
  const last = first
  while (first > floor && last - first < LONGEST) {
    const token = tokens[first - 1]
    if (!token || isDay(tokens, first - 1, language)) break
    const bracket = bracketBefore(tokens, first)
    if (bracket !== null && bracket > floor) first = bracket
    else if (namePart(token, language) || language.articles.has(token.key)) first--
    else if (
      language.speakerLinks.has(token.key) &&
      first < last &&
      first - 1 > floor &&
      !opensAnew(tokens, first - 1, language)
    )
      first--
    else break
  }
  return trimmed(tokens, first, last, language)
}

/** The noun phrase that begins at `start`, walking on. */
export function nameAfter(
  tokens: readonly Token[],
  start: number,
  limit: number,
  language: Language,
): Name | null {
  let last = start
  while (last < limit && last - start < LONGEST) {
    const token = tokens[last]
    if (!token || isDay(tokens, last, language)) break
    const fits =
      namePart(token, language) ||
      language.articles.has(token.key) ||
      (last === start && language.possessives.has(token.key)) ||
      (language.speakerLinks.has(token.key) && last > start && !opensAnew(tokens, last, language))
    if (!fits) break
    last++
  }
  return trimmed(tokens, start, last, language)
}
