import type { Span } from '../../model/claim'
import type { Language } from '../languages/types'
import { nameAfter, nameBefore, type Name } from './names'
import type { Sentence } from './sentences'
import { stateIn } from './state'
import type { StatedDay } from './when'
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
  day: StatedDay | null
  person: Voice | null
  body: Voice | null
  /** By the last word of their names. */
  people: Map<string, Voice>
  bodies: Voice[]
  /** Who was named last with a title, whether he spoke or not. */
  titled: Voice | null
}

export const newVoices = (): Voices => ({
  last: null,
  day: null,
  person: null,
  body: null,
  people: new Map(),
  bodies: [],
  titled: null,
})

export interface Named {
  text: string
  tokens: readonly Token[]
  language: Language
}

export function voiceOf(named: Named, whole: Name, person: boolean): Voice {
  const owned = named.language.possessives.has(named.tokens[whole.first]?.key ?? '')
  const name = owned && whole.last - whole.first > 1 ? { ...whole, first: whole.first + 1 } : whole
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
    if (!token || !language.bodyNouns.has(token.key)) continue
    if (!isCapital(token) && (i === sentence.first || !isCapital(tokens[i - 1]))) continue
    const before = nameBefore(tokens, i + 1, sentence.first, language)
    const after = nameAfter(tokens, i, sentence.last, language)
    if (!before || !after) continue
    const voice = voiceOf(named, { first: before.first, last: after.last }, false)
    if (!voices.bodies.some((body) => body.name === voice.name)) voices.bodies.push(voice)
    i = after.last - 1
  }
}

/** Remembers who is named with a title: "Foreign Secretary Vinay Kwatra". */
export function noteTitled(named: Named, sentence: Sentence, voices: Voices): void {
  const { tokens, language } = named
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]
    if (!token || !language.speakerNouns.has(token.key) || language.bodyNouns.has(token.key))
      continue
    let last = i + 1
    while (last < sentence.last && isCapital(tokens[last]) && last - i < 6) last++
    if (last - i < 3) continue
    voices.titled = voiceOf(named, { first: i, last }, true)
    i = last - 1
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
