import {
  createLoader,
  createParser,
  createSerializer,
  parseAsNativeArrayOf,
  parseAsStringLiteral,
  type inferParserType,
} from 'nuqs/server'
import { EVENTS, GROUPS } from '../model/claim'
import { isDay } from '../model/day'
import { NO_FILTERS, type Filters } from '../model/filters'
import { isCountry } from '../places'
import { DEFAULT_SORT, SORTS } from './sort'

/** The longest name, id or word that the URL may carry. */
const MAX_LENGTH = 200
/** A joint series names each of its nationalities. */
const MAX_SERIES = 1000

const text = createParser({
  parse: (value: string) => (value.trim() && value.length <= MAX_LENGTH ? value : null),
  serialize: (value: string) => value,
})
const code = createParser({
  parse: (value: string) => (isCountry(value.toUpperCase()) ? value.toUpperCase() : null),
  serialize: (value: string) => value,
})
const codeOrAny = createParser({
  parse: (value: string) => (value.toLowerCase() === 'any' ? 'any' : code.parse(value)),
  serialize: (value: string) => value,
})
const seriesId = createParser({
  parse: (value: string) => (value.trim() && value.length <= MAX_SERIES ? value : null),
  serialize: (value: string) => value,
})
const isoDay = createParser({
  parse: (value: string) => (isDay(value) ? value : null),
  serialize: (value: string) => value,
})

/**
 * The state of a crisis page in its URL: one definition for the server (`loadSearchParams`), the
 * client (`useQueryStates(searchParams)`) and links (`searchLink`). A repeated parameter is OR.
 */
export const searchParams = {
  nationality: parseAsNativeArrayOf(codeOrAny),
  group: parseAsNativeArrayOf(parseAsStringLiteral(GROUPS)),
  event: parseAsNativeArrayOf(parseAsStringLiteral(EVENTS)),
  destination: parseAsNativeArrayOf(codeOrAny),
  origin: parseAsNativeArrayOf(codeOrAny),
  speaker: parseAsNativeArrayOf(text),
  publisher: parseAsNativeArrayOf(text),
  from: isoDay,
  to: isoDay,
  known: isoDay,
  q: text,
  /** The claim whose evidence is open. */
  claim: text,
  /** The series that is explained, and the day that it is explained for. */
  why: seriesId,
  day: isoDay,
  /** The country that is open on the map. */
  country: code,
  sort: parseAsStringLiteral(SORTS).withDefault(DEFAULT_SORT),
}
export type SearchState = inferParserType<typeof searchParams>

/** Reads `searchParams` of a page (or a URL, Request, URLSearchParams) into the state. */
export const loadSearchParams = createLoader(searchParams)

/** `searchLink('/c/ukraine-2022/map', state)` → the link that carries the state. */
export const searchLink = createSerializer(searchParams)

/** What a link to another selection closes: the evidence, and the explanation. */
export const NOTHING_OPEN = { claim: null, why: null, day: null } satisfies Partial<SearchState>

/** The page of a series, on a day, as it was known on a day. */
export function seriesLink(id: string, day: string | null, known: string | null): string {
  return searchLink(`/series/${encodeURIComponent(id)}`, { day, known })
}

const sorted = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort()

/** The selection that the state asks for. What is open, and the sort, are no part of it. */
export function toFilters(state: SearchState, crisis: string | null): Filters {
  return {
    crisis: crisis === null ? [] : [crisis],
    nationality: sorted(state.nationality),
    group: sorted(state.group),
    event: sorted(state.event),
    destination: sorted(state.destination),
    origin: sorted(state.origin),
    speaker: sorted(state.speaker),
    publisher: sorted(state.publisher),
    from: state.from,
    to: state.to,
    known: state.known,
    q: state.q,
  }
}

/** The selection as a query of the API and the CSV, without "?": one selection, one text. */
export function toQuery(filters: Filters): string {
  const query = new URLSearchParams()
  for (const name of Object.keys(NO_FILTERS) as (keyof Filters)[]) {
    const value = filters[name]
    if (Array.isArray(value)) for (const one of sorted(value)) query.append(name, one)
    else if (value !== null) query.append(name, value)
  }
  return query.toString()
}
