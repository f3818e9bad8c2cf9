import type { ListedClaim } from '../model/claim'

/** The columns that a table of claims can be sorted by; a leading hyphen is descending. */
export const SORT_COLUMNS = [
  'day',
  'value',
  'known',
  'nationality',
  'event',
  'destination',
  'speaker',
  'publisher',
] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]
export type Sort = SortColumn | `-${SortColumn}`

export const SORTS = SORT_COLUMNS.flatMap((c): Sort[] => [c, `-${c}`])

/** The newest day first. */
export const DEFAULT_SORT: Sort = '-day'

export const sortColumn = (sort: Sort): SortColumn => sort.replace(/^-/, '') as SortColumn
export const isDescending = (sort: Sort) => sort.startsWith('-')

/** What a click on a heading asks for: ascending first, then descending, and back. */
export const nextSort = (current: Sort, column: SortColumn): Sort =>
  current === column ? `-${column}` : column

const KEYS: Record<SortColumn, (c: ListedClaim) => string | number | null> = {
  day: (c) => c.asOf,
  value: (c) => c.value,
  known: (c) => c.knownFrom,
  nationality: (c) => c.population.nationality.join('+') || null,
  event: (c) => c.event,
  destination: (c) => c.destinations.map((d) => d.country).join('+') || null,
  speaker: (c) => c.speaker,
  publisher: (c) => c.publisher,
}

/** Sorted copy; what is unknown comes last in either direction, and ties go by id. */
export function sortClaims(
  claims: readonly ListedClaim[],
  sort: Sort = DEFAULT_SORT,
): ListedClaim[] {
  const key = KEYS[sortColumn(sort)]
  const sign = isDescending(sort) ? -1 : 1
  const collator = new Intl.Collator('en')
  return claims
    .map((claim) => ({ claim, at: key(claim) }))
    .sort((a, b) => {
      if (a.at === null || b.at === null) {
        if (a.at !== b.at) return a.at === null ? 1 : -1
      } else if (a.at !== b.at) {
        const order =
          typeof a.at === 'number' && typeof b.at === 'number'
            ? a.at - b.at
            : collator.compare(String(a.at), String(b.at))
        if (order !== 0) return sign * order
      }
      return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0
    })
    .map(({ claim }) => claim)
}
