import type { Span } from '../../model/claim'

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
}

const PATTERN =
  /(?<space>\s+)|(?<number>\d+(?:[.,]\d+)*)|(?<clitic>(?<=\p{L})['’]\p{L}+)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*)|(?<mark>\S)/gu

/** The key of a piece of text as tables are looked up by. */
export function keyOf(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text)
    ? text
    : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'")
  return plain.toLowerCase()
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
  for (const match of text.matchAll(PATTERN)) {
    let piece = match[0]
    let start = match.index
    if (match.groups?.space !== undefined) {
      glued = false
      for (const char of piece) if (char === '\n') breaks++
      continue
    }
    const before = tokens.at(-1)
    if (glued && before && /^['’]/.test(piece) && elisions.has(before.key)) {
      before.text += piece.slice(0, 1)
      before.key += "'"
      before.end = ++start
      glued = false
      piece = piece.slice(1)
      if (piece === '') continue
    }
    const kind = match.groups?.number ? 'number' : match.groups?.mark ? 'mark' : 'word'
    tokens.push({
      text: piece,
      key: keyOf(piece),
      start,
      end: start + piece.length,
      kind,
      glued,
      breaks,
    })
    glued = true
    breaks = 0
  }
  return tokens
}

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.text[0]?.toLowerCase()

/** Offsets from the first of some tokens to the end of the one before `last`. */
export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
]
