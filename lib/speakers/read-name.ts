import { fold, words } from './fold'
import { AROUND, GOVERNMENT, HELD_BY_PERSON, OFFICES, type Office } from './offices'

/** A name taken apart: whose office it is, and in which country it stands where that is told. */
export interface ReadName {
  office: Office
  country: string
  host: string | null
}

type Names = ReadonlyMap<string, ReadonlySet<string>>

/** The names of countries, peoples and places that lib/places holds; the caller hands them in. */
export interface Gazetteer {
  countryNames: () => Iterable<readonly [name: string, code: string]>
  peopleNames: () => Iterable<readonly [name: string, code: string]>
  placeNames: () => Iterable<readonly [name: string, code: string, ...rest: string[]]>
  countryName: (code: string) => string
}

interface Tables {
  countries: Names
  /** Without the words for peoples. */
  states: Names
  places: Names
}

function table(rows: Iterable<readonly [name: string, code: string, ...rest: string[]]>): Names {
  const codes = new Map<string, Set<string>>()
  for (const [name, code] of rows) {
    const key = fold(name)
    const set = codes.get(key)
    if (set) set.add(code)
    else codes.set(key, new Set([code]))
  }
  return codes
}

const tables = new WeakMap<Gazetteer, Tables>()

function tablesOf(gazetteer: Gazetteer): Tables {
  const held = tables.get(gazetteer)
  if (held) return held
  const made = {
    countries: table([...gazetteer.countryNames(), ...gazetteer.peopleNames()]),
    states: table(gazetteer.countryNames()),
    places: table(gazetteer.placeNames()),
  }
  tables.set(gazetteer, made)
  return made
}

/** "Central African Republic" and the like: no name of a country or place has more words. */
const LONGEST = 6

interface Found {
  codes: ReadonlySet<string>
  start: number
  end: number
}

/** Names of a table among the words, the longest first at each place. */
function find(names: Names, list: readonly string[]): Found[] {
  const found: Found[] = []
  for (let start = 0; start < list.length; start++)
    for (let end = Math.min(list.length, start + LONGEST); end > start; end--) {
      const codes = names.get(list.slice(start, end).join(' '))
      if (!codes) continue
      found.push({ codes, start, end })
      start = end - 1
      break
    }
  return found
}

const only = (codes: ReadonlySet<string>): string | null =>
  codes.size === 1 ? ([...codes][0] ?? null) : null

/** The host of an office abroad follows "in", "to" or "at": a country, or a place of one. */
function hostOf(
  list: string[],
  { countries, places }: Tables,
): { host: string; rest: string[] } | null {
  for (let at = list.length - 2; at > 0; at--) {
    if (!['in', 'to', 'at'].includes(list[at]!)) continue
    const after = list.slice(at + 1)
    const [found] = [...find(countries, after), ...find(places, after)].filter((f) => f.start === 0)
    const host = found ? only(found.codes) : null
    if (!found || !host) continue
    // "in Cairo, Egypt" names the host twice.
    const again = find(countries, after).find((f) => f.start === found.end && f.codes.has(host))
    return { host, rest: [...list.slice(0, at), ...after.slice((again ?? found).end)] }
  }
  return null
}

/**
 * Takes a name apart where it plainly is the office of one country ("the Chinese government",
 * "Embassy of Ghana in Kyiv"); null where words are left over, or more than one country fits.
 */
export function readName(name: string, gazetteer: Gazetteer): ReadName | null {
  const known = tablesOf(gazetteer)
  let list = words(name)
  // A country that speaks by its bare name is its government.
  const state = only(known.states.get(list.join(' ')) ?? new Set())
  if (state) return { office: GOVERNMENT, country: state, host: null }
  const hosted = hostOf(list, known)
  if (hosted) list = hosted.rest
  const countries = find(known.countries, list)
  const [first] = countries
  const country = countries.length === 1 && first ? only(first.codes) : null
  if (!first || !country) return null
  const rest = [...list.slice(0, first.start), ...list.slice(first.end)]
  const text = ` ${rest.join(' ')} `
  const match = OFFICES.find(([phrase]) => text.includes(` ${phrase} `))
  if (!match) return null
  const [phrase, office] = match
  if ((hosted !== null) !== office.abroad) return null
  const at = text.indexOf(` ${phrase} `)
  const before = text.slice(0, at).split(' ').filter(Boolean)
  const after = text
    .slice(at + phrase.length + 1)
    .split(' ')
    .filter(Boolean)
  const isPlain = (list: string[]) => list.every((word) => AROUND.has(word))
  // "Foreign Minister Luigi Di Maio": a holder's name may follow, three words at most.
  const isHolder = HELD_BY_PERSON.test(phrase) && after.length <= 4
  if (!isPlain(before) || !(isPlain(after) || isHolder)) return null
  return { office, country, host: hosted?.host ?? null }
}
