/** A phrase of a table, as it is met in a text. */
export interface Entry<T> {
  keys: string[]
  /** Texts that must be met letter by letter: abbreviations in capitals. */
  exact: string[] | null
  capital: boolean
  value: T
  length: number
}

/** A word that phrases begin with. Each token of a text holds its own, so that no table is searched. */
export interface Word {
  key: string
  /** By the number of the table. */
  phrases: Entry<unknown>[][]
}

/** Of tables alone: it does not grow with what is read. */
const words = new Map<string, Word>()
let tables = 0

export const tableNumber = (): number => tables++

/** The word that a table has for a key. */
export function wordFor(key: string): Word {
  const word = words.get(key) ?? { key, phrases: [] }
  words.set(key, word)
  return word
}

/** The same where some table has it. */
export const knownWord = (key: string): Word | undefined => words.get(key)

/** Begins no phrase of any table. */
export const NO_WORD: Word = { key: '', phrases: [] }
