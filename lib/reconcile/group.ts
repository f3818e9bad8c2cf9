import type { ListedClaim } from '../model/claim'
import { destinationCountries } from '../model/claim'
import { formatSeriesId } from '../model/series-id'
import { seriesKeyOf } from '../model/series-key-of'
import type { SeriesKey } from '../model/series'
import type { Told } from './told'

export interface Group {
  id: string
  key: SeriesKey
  /** Claims of this very population, and of smaller groups within it. */
  claims: Told[]
  /** How many of them have no day. */
  undated: number
}

/** Rule 1: students, staff, children and families of a nationality are within its nationals. */
const WITHIN_NATIONALS: ReadonlySet<string> = new Set(['students', 'staff', 'children', 'families'])

/** The destinations that a claim is a figure of their own for. Home is where all who return go. */
const ownDestinations = (c: ListedClaim) => {
  const isHome = (country: string) =>
    c.event === 'returned_home' && c.population.nationality.includes(country)
  const countries = destinationCountries(c).filter((country) => !isHome(country))
  if (c.destinationScope === 'each') return countries
  return c.destinationScope === 'total' && countries.length === 1 ? countries : []
}

const NARROWING: ReadonlySet<string> = new Set(['route', 'carrier', 'place'])

/** The undivided series of a claim, and the narrower ones that it is a figure of. */
function keysOf(c: ListedClaim): SeriesKey[] {
  const key = seriesKeyOf(c)
  const limits = c.part.filter((p) => NARROWING.has(p.dimension))
  return [
    key,
    ...ownDestinations(c).map((destination) => ({ ...key, destination })),
    ...limits.map((limit) => ({ ...key, limits: [limit] })),
  ]
}

/** Claims by series. A smaller group also speaks, from below, of nationals that others speak of. */
export function groups(claims: readonly Told[]): Group[] {
  const found = new Map<string, Group>()
  const within: Told[] = []
  for (const told of claims) {
    const c = told.claim
    for (const key of keysOf(c)) {
      const id = formatSeriesId(key)
      const group = found.get(id) ?? { id, key, claims: [], undated: 0 }
      group.claims.push(told)
      if (c.asOf === null) group.undated++
      found.set(id, group)
    }
    const { nationality, group } = c.population
    if (nationality.length > 0 && c.unit === 'people' && WITHIN_NATIONALS.has(group))
      within.push(told)
  }
  for (const told of within)
    for (const key of keysOf(told.claim))
      found.get(formatSeriesId({ ...key, group: 'nationals' }))?.claims.push(told)
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
