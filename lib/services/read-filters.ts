import { GROUPS, SERIES_EVENTS } from '../model/claim'
import { isDay } from '../model/day'
import { CorridorError } from '../model/errors'
import { NO_FILTERS, type Filters } from '../model/filters'
import { isCountry } from '../places'
import { listCrises } from './list-crises'

const COUNTRY_LISTS = ['nationality', 'destination', 'origin'] as const
const WORD_LISTS = ['speaker', 'publisher'] as const
const DAYS = ['from', 'to', 'known'] as const
const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[]

const unknownValue = (field: string, value: string, remedy: string) =>
  new CorridorError('unknown_value', `“${value}” is no ${field}. ${remedy}`, field)

function countries(field: string, values: string[]): string[] {
  for (const value of values) {
    if (value !== 'any' && !isCountry(value)) {
      throw unknownValue(
        field,
        value,
        'Give an ISO 3166-1 alpha-3 code such as POL, or any for none stated.',
      )
    }
  }
  return values
}

function oneOf<T extends string>(field: string, values: string[], known: readonly T[]): T[] {
  for (const value of values) {
    if (!(known as readonly string[]).includes(value)) {
      throw unknownValue(field, value, `It is one of ${known.join(', ')}.`)
    }
  }
  return values as T[]
}

function oneDay(field: string, values: string[]): string | null {
  const [value] = values
  if (!value) return null
  if (!isDay(value)) {
    throw new CorridorError(
      'invalid_day',
      `“${value}” is no day. Write YYYY-MM-DD, for example 2022-03-02.`,
      field,
    )
  }
  return value
}

function onlyKnown(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) {
    if (known.includes(name)) continue
    throw new CorridorError(
      'unknown_filter',
      `There is no parameter “${name}”. There are: ${known.join(', ')}.`,
      name,
    )
  }
}

/**
 * The days of a query string that takes nothing else, checked; null where one is not given.
 * @throws CorridorError unknown_filter | invalid_day
 */
export function readDays<N extends string>(
  query: URLSearchParams,
  names: readonly N[],
): Record<N, string | null> {
  onlyKnown(query, names)
  return Object.fromEntries(
    names.map((name) => [name, oneDay(name, query.getAll(name).filter(Boolean))]),
  ) as Record<N, string | null>
}

/**
 * The filters of a query string about series, which belong to a crisis.
 * @throws CorridorError as `readFilters`; invalid_input, field `crisis`, where none is named
 */
export async function readCrisisFilters(query: URLSearchParams): Promise<Filters> {
  const filters = await readFilters(query)
  if (filters.crisis.length === 0)
    throw new CorridorError('invalid_input', 'Say which crisis: a series belongs to one.', 'crisis')
  return filters
}

/**
 * The filters of a query string, checked: a repeated parameter is OR, different ones are AND.
 * @param others parameters that the caller reads itself, such as `limit`
 * @throws CorridorError unknown_filter | unknown_value | unknown_crisis | invalid_day | invalid_input
 */
export async function readFilters(
  query: URLSearchParams,
  others: readonly string[] = [],
): Promise<Filters> {
  onlyKnown(query, [...NAMES, ...others])
  const all = (name: string) => [...new Set(query.getAll(name).filter(Boolean))]
  const filters: Filters = { ...NO_FILTERS }
  for (const name of COUNTRY_LISTS) filters[name] = countries(name, all(name))
  for (const name of WORD_LISTS) filters[name] = all(name)
  for (const name of DAYS) filters[name] = oneDay(name, all(name))
  filters.event = oneOf('event', all('event'), SERIES_EVENTS)
  filters.group = oneOf('group', all('group'), GROUPS)
  filters.crisis = await knownCrises(all('crisis'))
  filters.q = words(all('q'))
  if (filters.from && filters.to && filters.from > filters.to) {
    throw new CorridorError(
      'invalid_day',
      'The first day, from, lies after the last one, to. Swap them.',
      'from',
    )
  }
  return filters
}

async function knownCrises(ids: string[]): Promise<string[]> {
  if (ids.length === 0) return ids
  const known = new Set((await listCrises()).map((c) => c.id))
  for (const id of ids) {
    if (!known.has(id)) {
      throw new CorridorError(
        'unknown_crisis',
        `There is no crisis “${id}”. GET /api/v1/crises lists them.`,
        'crisis',
      )
    }
  }
  return ids
}

function words(values: string[]): string | null {
  const text = values.join(' ').trim()
  if (text.length > 200) {
    throw new CorridorError(
      'invalid_input',
      'At most 200 characters of words can be searched.',
      'q',
    )
  }
  return text || null
}
