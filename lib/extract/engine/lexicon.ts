import { once } from '../../model/once'
import { isCapital, tokenize, type Token } from './tokens'

export interface Match<T> {
  value: T
  /** Tokens matched. */
  length: number
}

type Rows<T> = Iterable<readonly [phrase: string, value: T]>

/** Rows, or what makes them when they are needed. */
export type Table<T> = Rows<T> | (() => Rows<T>)

interface Entry<T> {
  keys: string[]
  /** Texts that must be met letter by letter: abbreviations in capitals. */
  exact: string[] | null
  capital: boolean
  value: T
}

/** Phrases of one kind, found at a position by longest match. */
export interface Lexicon<T> {
  at(tokens: readonly Token[], index: number): Match<T> | null
}

/**
 * Phrases are cut by the same tokenizer as texts. One that begins with a capital letter wants a
 * capital in the text; one that is all capitals ("US") wants exactly that.
 */
function entriesOf<T>(
  rows: Rows<T>,
  elisions?: ReadonlySet<string>,
): ReadonlyMap<string, readonly Entry<T>[]> {
  const entries = new Map<string, Entry<T>[]>()
  for (const [phrase, value] of rows) {
    const tokens = tokenize(phrase, elisions)
    const first = tokens[0]
    if (!first) continue
    const abbreviation = /^[A-Z.]{2,7}$/.test(phrase)
    const entry: Entry<T> = {
      keys: tokens.map((token) => token.key),
      exact: abbreviation ? tokens.map((token) => token.text) : null,
      capital: isCapital(first),
      value,
    }
    const list = entries.get(first.key)
    if (list) list.push(entry)
    else entries.set(first.key, [entry])
  }
  // Longest first; of equals the one that was added first.
  for (const list of entries.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return entries
}

/** Compiled when the first token is looked up: a text is in one language, and others cost nothing. */
export function compileLexicon<T>(table: Table<T>, elisions?: ReadonlySet<string>): Lexicon<T> {
  const entries = once(() => entriesOf(typeof table === 'function' ? table() : table, elisions))
  const fits = (entry: Entry<T>, tokens: readonly Token[], index: number) => {
    if (entry.capital && !isCapital(tokens[index])) return false
    for (let k = 0; k < entry.keys.length; k++) {
      const token = tokens[index + k]
      if (!token || token.key !== entry.keys[k]) return false
      if (entry.exact && token.text !== entry.exact[k]) return false
    }
    return true
  }

  return {
    at(tokens, index) {
      const token = tokens[index]
      const list = token && entries().get(token.key)
      const entry = list?.find((candidate) => fits(candidate, tokens, index))
      return entry ? { value: entry.value, length: entry.keys.length } : null
    },
  }
}
