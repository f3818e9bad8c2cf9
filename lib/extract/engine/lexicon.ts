import { once } from '../../model/once'
import { isCapital, tokenize, type Token } from './tokens'
import { tableNumber, wordFor, type Entry } from './vocabulary'

export interface Match<T> {
  value: T
  /** Tokens matched. */
  length: number
}

type Rows<T> = Iterable<readonly [phrase: string, value: T]>

/** Rows, or what makes them when they are needed. */
export type Table<T> = Rows<T> | (() => Rows<T>)

/** Phrases of one kind, found at a position by longest match. */
export interface Lexicon<T> {
  at(tokens: readonly Token[], index: number): Match<T> | null
  /** Makes its phrases known; a text must be cut after that. */
  prepare(): void
}

/**
 * Phrases are cut by the same tokenizer as texts. One that begins with a capital letter wants a
 * capital in the text; one that is all capitals ("US") wants exactly that.
 */
function entryOf<T>(phrase: string, value: T, elisions?: ReadonlySet<string>): Entry<T> | null {
  // Most phrases are plain words, and need no tokenizer: tables are made when a program starts.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(phrase) && !/^[A-Z]{2,7}$/.test(phrase)) {
    const keys = phrase.toLowerCase().split(' ')
    return { keys, exact: null, capital: /^[A-Z]/.test(phrase), value, length: keys.length }
  }
  const tokens = tokenize(phrase, elisions)
  if (tokens.length === 0) return null
  const abbreviation = /^[A-Z.]{2,7}$/.test(phrase)
  return {
    keys: tokens.map((token) => token.key),
    exact: abbreviation ? tokens.map((token) => token.text) : null,
    capital: isCapital(tokens[0]),
    value,
    length: tokens.length,
  }
}

function fits(entry: Entry<unknown>, tokens: readonly Token[], index: number): boolean {
  if (entry.capital && !isCapital(tokens[index])) return false
  for (let k = 0; k < entry.length; k++) {
    const token = tokens[index + k]
    if (!token || token.key !== entry.keys[k]) return false
    if (entry.exact && token.text !== entry.exact[k]) return false
  }
  return true
}

/** Compiled for the first text of its language: other languages cost nothing. */
export function compileLexicon<T>(table: Table<T>, elisions?: ReadonlySet<string>): Lexicon<T> {
  const number = tableNumber()
  const prepare = once(() => {
    for (const [phrase, value] of typeof table === 'function' ? table() : table) {
      const entry = entryOf(phrase, value, elisions)
      const first = entry?.keys[0]
      if (!entry || first === undefined) continue
      const { phrases } = wordFor(first)
      const list = (phrases[number] ??= [])
      // Longest first; of equals the one that was added first.
      const shorter = list.findIndex((other) => other.length < entry.length)
      list.splice(shorter < 0 ? list.length : shorter, 0, entry)
    }
  })

  return {
    prepare,
    at(tokens, index) {
      const list = index < 0 ? undefined : tokens[index]?.word.phrases[number]
      if (list === undefined) return null
      for (const entry of list) if (fits(entry, tokens, index)) return entry as Match<T>
      return null
    },
  }
}

/** Whether something of a language is a table of phrases. */
export const isLexicon = (table: unknown): table is Lexicon<unknown> =>
  typeof table === 'object' && table !== null && 'prepare' in table
