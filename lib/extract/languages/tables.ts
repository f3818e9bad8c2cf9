import { once } from '../../model/once'
import { countryName, countryNames, placeNames } from '../../places'
import type { NumberWords, WordSet } from './types'

/** A set of words that is made when one is looked up: a text is in one language. */
export function setOf(make: () => Iterable<string>): WordSet {
  const words = once(() => new Set(make()))
  return { has: (word) => words().has(word) }
}

/** Rows of a table as text: "KEY: word, word|KEY: word", one or several a line. */
function rowsOf(table: string): [key: string, words: string[]][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [key = '', words = ''] = row.split(': ')
      return [key, words.split(', ')]
    })
}

/**
 * Names of all countries in a language, its other names for them before those of the Unicode
 * locale data. Looked up when they are iterated, once: a text in another language asks for none.
 */
export function* countriesIn(
  locale: string,
  aliases: string,
): Generator<[name: string, code: string]> {
  for (const [code, names] of rowsOf(aliases)) for (const name of names) yield [name, code]
  for (const code of new Set(countryNames().map(([, code]) => code)))
    yield [countryName(code, locale), code]
}

/** All places of lib/places, under the names that a language has for them as well; iterated once. */
export function* placesIn(
  exonyms: string,
): Generator<[name: string, at: { country: string; place: string }]> {
  const own = new Map(rowsOf(exonyms))
  for (const [spelling, country, place] of placeNames())
    for (const name of [spelling, ...(spelling === place ? (own.get(place) ?? []) : [])])
      yield [name, { country, place }]
}

/** Every form of every word for a country's people; where two countries share one, the first. */
export function peoplesIn(
  table: string,
  forms: (word: string) => string[],
): [word: string, code: string][] {
  const found = new Map<string, string>()
  for (const [code, words] of rowsOf(table))
    for (const form of words.flatMap(forms)) if (!found.has(form)) found.set(form, code)
  return [...found]
}

/** Number words with the set of those that a figure can begin with: most words are none of them. */
export const withOpeners = (words: Omit<NumberWords, 'openers'>): NumberWords => ({
  ...words,
  openers: new Set([
    ...words.units.keys(),
    ...words.magnitudes.keys(),
    ...words.halves,
    ...words.articles,
  ]),
})

/** "a|b|c" as a set. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** The same value for each of "a|b|c". */
export const rows = <T>(value: T, phrases: string): [string, T][] =>
  phrases.split('|').map((phrase) => [phrase, value])
