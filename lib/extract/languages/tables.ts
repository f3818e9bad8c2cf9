import { countryName, countryNames, placeNames } from '../../places'

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

/** Names of all countries in a language, from the Unicode locale data, and its other names for them. */
export function countriesIn(locale: string, aliases: string): [name: string, code: string][] {
  const usual = [...new Set(countryNames().map(([, code]) => code))].map(
    (code): [string, string] => [countryName(code, locale), code],
  )
  const other = rowsOf(aliases).flatMap(([code, names]) =>
    names.map((name): [string, string] => [name, code]),
  )
  return [...other, ...usual]
}

/** All places of lib/places, under the names that a language has for them as well. */
export function placesIn(exonyms: string): [string, { country: string; place: string }][] {
  const own = new Map(rowsOf(exonyms))
  return placeNames().flatMap(([spelling, country, place]) =>
    [spelling, ...(spelling === place ? (own.get(place) ?? []) : [])].map(
      (name): [string, { country: string; place: string }] => [name, { country, place }],
    ),
  )
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

/** "a|b|c" as a set. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** The same value for each of "a|b|c". */
export const rows = <T>(value: T, phrases: string): [string, T][] =>
  phrases.split('|').map((phrase) => [phrase, value])
