import type { Span } from '../../model/claim'
import { keyOf } from '../../model/text'
import { knownWord, NO_WORD, type Word } from './vocabulary'

/** One word, number or mark of a text; `start` and `end` are UTF-16 offsets into it. */
export interface Token {
  text: string
  /** Lower case, plain apostrophe, without accents: what tables are looked up by. */
  key: string
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
  /** True where no white space stands before it. */
  glued: boolean
  /** Line breaks between the token before and this one. */
  breaks: number
  /** A word with a capital first letter. */
  capital: boolean
  /** What the tables know of its key. */
  word: Word
}

/** What a character can be; 0 where that is not found out yet, or the text has ended. */
const MARK = 1
const SPACE = 2
const DIGIT = 3
const LETTER = 4
/** Goes on with a word, but begins none: combining marks, other digits. */
const INNER = 5

function kindOf(char: string): number {
  if (/^\s/.test(char)) return SPACE
  if (/^\d/.test(char)) return DIGIT
  if (/^\p{L}/u.test(char)) return LETTER
  return /^[\p{M}\p{N}]/u.test(char) ? INNER : MARK
}

const KINDS = new Uint8Array(0x10000)

const isAstral = (text: string, at: number) => {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff
}

/** The kind of the code point that begins at `at`. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const unit = text.charCodeAt(at)
  if (isAstral(text, at)) return kindOf(text.slice(at, at + 2))
  return KINDS[unit] || (KINDS[unit] = kindOf(text.charAt(at)))
}

function kindBefore(text: string, at: number): number {
  return at > 1 && isAstral(text, at - 2) ? kindAt(text, at - 2) : kindAt(text, at - 1)
}

const step = (text: string, at: number) => (isAstral(text, at) ? 2 : 1)

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019

const CAPITALS = new Map<number, boolean>()

/** Whether a code unit is a letter that has a small form; few are asked for, and each once. */
function isUpper(unit: number): boolean {
  if (unit >= 0x61 && unit <= 0x7a) return false
  const known = CAPITALS.get(unit)
  if (known !== undefined) return known
  const char = String.fromCharCode(unit)
  const upper = char !== char.toLowerCase()
  CAPITALS.set(unit, upper)
  return upper
}

/** Where the digits end that begin at `at`, with the groups that points and commas join: "1,000.5". */
function endOfNumber(text: string, at: number): number {
  let end = at
  for (;;) {
    while (kindAt(text, end) === DIGIT) end++
    const joined = text[end] === '.' || text[end] === ','
    if (!joined || kindAt(text, end + 1) !== DIGIT) return end
    end++
  }
}

/** Where the word ends that begins at `at`; what follows an apostrophe is of letters alone. */
function endOfWord(text: string, at: number, lettersOnly: boolean): number {
  let end = at
  for (;;) {
    const kind = kindAt(text, end)
    const goesOn =
      kind === LETTER || (!lettersOnly && end > at && (kind === INNER || kind === DIGIT))
    if (!goesOn) return end
    end += step(text, end)
  }
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Cuts a text into tokens in one pass; every token slices back from the text. An apostrophe
 * belongs to the word before it if that is one of `elisions`: "l'", "d'".
 */
export function tokenize(text: string, elisions = NONE): Token[] {
  const tokens: Token[] = []
  let glued = false
  let breaks = 0
  let afterLetter = false
  for (let at = 0; at < text.length;) {
    let start = at
    const first = kindAt(text, at)
    if (first === SPACE) {
      if (text[at] === '\n') breaks++
      glued = false
      afterLetter = false
      at++
      continue
    }
    const clitic =
      afterLetter && isApostrophe(text.charCodeAt(at)) && kindAt(text, at + 1) === LETTER
    let kind: Token['kind'] = 'mark'
    if (clitic) {
      kind = 'word'
      at = endOfWord(text, at + 1, true)
    } else if (first === DIGIT) {
      kind = 'number'
      at = endOfNumber(text, at)
    } else if (first === LETTER) {
      kind = 'word'
      at = endOfWord(text, at, false)
    } else at += step(text, at)
    afterLetter = kind === 'word' && kindBefore(text, at) === LETTER

    const before = glued ? tokens[tokens.length - 1] : undefined
    if (before && isApostrophe(text.charCodeAt(start)) && elisions.has(before.key)) {
      before.text += text.charAt(start)
      before.key += "'"
      before.word = knownWord(before.key) ?? NO_WORD
      before.end = ++start
      glued = false
      if (start === at) continue
    }
    const piece = text.slice(start, at)
    // Most words are met as tables have them: in lower case.
    let word = knownWord(piece)
    const key = word ? word.key : keyOf(piece)
    if (!word && key !== piece) word = knownWord(key)
    const capital = kind === 'word' && isUpper(text.charCodeAt(start))
    word ??= NO_WORD
    tokens.push({ text: piece, key, start, end: at, kind, glued, breaks, capital, word })
    glued = true
    breaks = 0
  }
  return tokens
}

export const isCapital = (token: Token | undefined): boolean => token?.capital === true

/** Offsets from the first of some tokens to the end of the one before `last`. */
export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
]
