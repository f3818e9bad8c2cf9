import type { Span } from '../../model/claim'
import type { Language } from '../languages/types'
import { nameAfter, nameBefore, type Name } from './names'
import type { Sentence } from './sentences'
import { stateIn } from './state'
import { isCapital, spanOf, type Token } from './tokens'

/** Somebody who speaks in a text: a body, or a person for whom no body is named. */
export interface Voice {
  name: string
  span: Span
  person: boolean
  /** The state that the name tells of. */
  state: string | null
}

/** Who has spoken and which bodies were named, up to some sentence. */
export interface Voices {
  /** The newest speaker, and the sentence and paragraph in which it spoke. */
  last: { voice: Voice; sentence: number; paragraph: number } | null
  /** The day on which the statement that goes on was made, where it was told. */
  day: string | null
  person: Voice | null
  body: Voice | null
  /** By the last word of their names. */
  people: Map<string, Voice>
  bodies: Voice[]
}

export const newVoices = (): Voices => ({
  last: null,
  day: null,
  person: null,
  body: null,
  people: new Map(),
  bodies: [],
})

export interface Named {
  text: string
  tokens: readonly Token[]
  language: Language
}

export function voiceOf(named: Named, name: Name, person: boolean): Voice {
  const span = spanOf(named.tokens, name.first, name.last)
  const state = stateIn(named, name)
  return { name: named.text.slice(...span).replace(/\s+/g, ' '), span, person, state }
}

const MOST = 40

/** "MEA" for "Ministry of External Affairs": capitals that begin the words of a name. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** Remembers the bodies that a sentence names with a capital letter. */
export function noteBodies(named: Named, sentence: Sentence, voices: Voices): void {
  const { tokens, language } = named
  for (let i = sentence.first; i < sentence.last && voices.bodies.length < MOST; i++) {
    const token = tokens[i]
    if (!token || !isCapital(token) || !language.bodyNouns.has(token.key)) continue
    const before = nameBefore(tokens, i + 1, sentence.first, language)
    const after = nameAfter(tokens, i, sentence.last, language)
    if (!before || !after) continue
    const voice = voiceOf(named, { first: before.first, last: after.last }, false)
    if (!voices.bodies.some((body) => body.name === voice.name)) voices.bodies.push(voice)
    i = after.last - 1
  }
}

/** The body that a short form or a common noun means: "IAF", "the ministry". */
export function bodyMeant(voices: Voices, name: string, noun: string | null): Voice | null {
  if (/^\p{Lu}{3,6}$/u.test(name))
    return voices.bodies.find((body) => initialsOf(body.name).endsWith(name)) ?? null
  if (!noun) return null
  const has = (voice: Voice) => voice.name.toLowerCase().includes(noun) && voice.name !== name
  if (voices.body && has(voices.body)) return voices.body
  return voices.bodies.findLast(has) ?? null
}
