import type { Claim } from '../claim'

/**
 * A claim for tests: 100 people evacuated from Ukraine by 1 March 2022, in the report's own voice
 * and by people's hand, unless said otherwise.
 */
export function plainClaim(said: Partial<Claim> = {}): Claim {
  const asWritten = said.asWritten ?? String(said.value ?? 100)
  return {
    asWritten,
    value: 100,
    valueMax: null,
    qualifier: 'exact',
    unit: 'people',
    population: { nationality: [], group: 'people' },
    origin: { country: 'UKR', place: null },
    destinations: [],
    destinationScope: 'unknown',
    via: [],
    event: 'evacuated',
    part: [],
    measure: 'cumulative',
    since: null,
    asOf: '2022-03-01',
    asOfBasis: said.asOf === null ? null : 'stated',
    speaker: null,
    evidence: { start: 0, end: asWritten.length, spans: { value: [[0, asWritten.length]] } },
    confidence: null,
    ...said,
  }
}
