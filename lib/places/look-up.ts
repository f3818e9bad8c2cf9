import { COUNTRY_ALIASES, PEOPLE_ALIASES } from './aliases'
import { keyOf } from '../model/text'
import { COUNTRIES } from './countries'
import { once } from '../model/once'
import { PLACES } from './places'

export type Point = [lat: number, lng: number]

const rows = new Map(COUNTRIES.map((row) => [row[0], row]))

// Case, accents and apostrophes do not tell names apart; capitals of abbreviations do.
const points = once(
  () =>
    new Map(
      placeRows().map(([spelling, [country, , lat, lng]]): [string, Point] => [
        `${country} ${keyOf(spelling)}`,
        [lat, lng],
      ]),
    ),
)
const names = once(
  () =>
    new Map(
      countryNames()
        .filter(([name]) => !isAbbreviation(name))
        .map(([name, code]) => [keyOf(name), code]),
    ),
)

const abbreviations = new Map<string, string>(COUNTRIES.map(([code]) => [code, code]))
for (const [code, aliases] of Object.entries(COUNTRY_ALIASES))
  for (const alias of aliases) if (isAbbreviation(alias)) abbreviations.set(alias, code)

/** Each row of places under each of its spellings. */
const placeRows = () =>
  PLACES.flatMap((row) => {
    const [, name, , , ...spellings] = row
    return [name, ...spellings].map((spelling): [string, typeof row] => [spelling, row])
  })

function isAbbreviation(name: string): boolean {
  return /^[A-Z.]{2,7}$/.test(name)
}

/** True for an ISO 3166-1 alpha-3 code. */
export const isCountry = (code: string): boolean => rows.has(code)

/** 'IND' → 'Indian'; a code that is none comes back as it is. */
export const demonym = (code: string): string => rows.get(code)?.[3] ?? code

/** Where a country's name and circle stand, in degrees; null for a code that is none. */
export function labelPoint(code: string): Point | null {
  const row = rows.get(code)
  return row ? [row[4], row[5]] : null
}

/** Where a place of that country is, in degrees; null where the table does not hold it. */
export const placePoint = (country: string, place: string): Point | null =>
  points().get(`${country} ${keyOf(place.trim())}`) ?? null

/** The alpha-3 code of a country by its name, a usual other name, or an abbreviation in capitals. */
export function findCountry(text: string): string | null {
  return (
    abbreviations.get(text.trim()) ?? names().get(keyOf(text.trim()).replace(/^the /, '')) ?? null
  )
}

const displayNames = new Map<string, Intl.DisplayNames>()

/** The name of a country in a language, 'IND' → 'India'; a code that is none comes back as it is. */
export function countryName(code: string, locale = 'en'): string {
  const row = rows.get(code)
  if (!row) return code
  if (locale === 'en') return row[2]
  let display = displayNames.get(locale)
  if (!display) {
    display = new Intl.DisplayNames([locale], { type: 'region' })
    displayNames.set(locale, display)
  }
  return display.of(row[1]) ?? row[2]
}

/** Every name of every country as [name, alpha-3], for readers of text. */
export function countryNames(): [name: string, code: string][] {
  return [
    ...COUNTRIES.map(([code, , name]): [string, string] => [name, code]),
    ...Object.entries(COUNTRY_ALIASES).flatMap(([code, aliases]) =>
      aliases.map((alias): [string, string] => [alias, code]),
    ),
  ]
}

/** Every adjective and noun for a country's people, plurals included, as [word, alpha-3]. */
export function peopleNames(): [name: string, code: string][] {
  return [
    ...COUNTRIES.flatMap(([code, , , adjective]): [string, string][] =>
      /(?:ese|ish|ch|s|x)$/.test(adjective)
        ? [[adjective, code]]
        : [
            [adjective, code],
            [`${adjective}s`, code],
          ],
    ).reverse(),
    ...Object.entries(PEOPLE_ALIASES).flatMap(([code, aliases]) =>
      aliases.map((alias): [string, string] => [alias, code]),
    ),
  ]
}

/** Every place with its spellings as [spelling, alpha-3, usual name]. */
export function placeNames(): [spelling: string, code: string, name: string][] {
  return placeRows().map(([spelling, [code, name]]) => [spelling, code, name])
}
