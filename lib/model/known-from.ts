import type { Day } from './day'

export interface KnownFrom {
  knownFrom: Day
  knownFromBasis: 'published' | 'inferred'
}

/**
 * When the public could know a report's claims: the published day; failing that the newest asOf
 * among them; failing that the last day of the crisis, or the day of recording while it has none.
 */
export function knownFrom(
  published: Day | null,
  asOfs: readonly (Day | null)[],
  crisisLastDay: Day | null,
  recordedOn: Day,
): KnownFrom {
  if (published) return { knownFrom: published, knownFromBasis: 'published' }
  const newest = asOfs
    .filter((d) => d !== null)
    .sort()
    .at(-1)
  return { knownFrom: newest ?? crisisLastDay ?? recordedOn, knownFromBasis: 'inferred' }
}
