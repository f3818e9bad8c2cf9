import { destinationCountries, type ListedClaim } from '../model/claim'

/** The dimensions that a reader chooses from a list of what there is. */
export const FACETS = [
  'nationality',
  'group',
  'event',
  'destination',
  'speaker',
  'publisher',
] as const
export type Facet = (typeof FACETS)[number]

export interface FacetValue {
  value: string
  /** Claims that have it; a joint claim counts for each of its countries. */
  count: number
}

const orAny = (codes: readonly string[]) => (codes.length > 0 ? codes : ['any'])
const orNone = (text: string | null) => (text === null ? [] : [text])

const VALUES: Record<Facet, (c: ListedClaim) => readonly string[]> = {
  nationality: (c) => orAny(c.population.nationality),
  group: (c) => [c.population.group],
  event: (c) => [c.event],
  destination: (c) => orAny(destinationCountries(c)),
  speaker: (c) => orNone(c.body ?? c.speaker),
  publisher: (c) => orNone(c.publisher),
}

/** What there is to choose from in these claims, the most frequent first. */
export function facetsOf(claims: readonly ListedClaim[]): Record<Facet, FacetValue[]> {
  const count = (facet: Facet): FacetValue[] => {
    const counts = new Map<string, number>()
    for (const claim of claims) {
      for (const value of new Set(VALUES[facet](claim))) {
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as Record<
    Facet,
    FacetValue[]
  >
}
