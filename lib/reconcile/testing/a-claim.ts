import { boundsOf } from '../../model/bounds'
import type { ListedClaim } from '../../model/claim'
import { plainClaim } from '../../model/testing/plain-claim'

let made = 0

/**
 * A listed claim for tests: 100 Indian nationals evacuated from Ukraine by 1 March 2022, told by
 * India's foreign ministry, unless said otherwise. Each has an id and a report of its own.
 */
export function aClaim(said: Partial<ListedClaim> = {}): ListedClaim {
  const n = String(++made).padStart(4, '0')
  const claim = plainClaim({
    ...nationals('IND'),
    speaker: 'Indian foreign ministry',
    ...said,
  })
  const { minimum, maximum } = boundsOf(claim)
  return {
    id: `c_${n}`,
    report: `r_${n}`,
    version: 1,
    knownFrom: claim.asOf ?? '2022-03-31',
    knownFromBasis: 'published',
    status: 'accepted',
    crisis: 'ukraine-2022',
    title: null,
    publisher: `Paper ${n}`,
    url: null,
    published: claim.asOf,
    language: 'en',
    sentence: '',
    body: 'ind-foreign-ministry',
    minimum,
    maximum,
    shared: false,
    ...claim,
    ...said,
  }
}

/** Said by a paper in its own voice. */
export const OWN_VOICE = { speaker: null, body: null } as const

export const nationals = (code: string) => ({
  population: { nationality: [code], group: 'nationals' as const },
})

export const to = (scope: ListedClaim['destinationScope'], ...countries: string[]) => ({
  destinations: countries.map((country) => ({ country, place: null })),
  destinationScope: scope,
})

export const BODIES = new Map(
  (
    [
      ['ind-foreign-ministry', 'IND', 'government'],
      ['ind-air-force', 'IND', 'military'],
      ['chn-foreign-ministry', 'CHN', 'government'],
      ['pol-border-guard', 'POL', 'border_service'],
      ['unhcr', null, 'un_agency'],
      ['ukr-foreign-ministry', 'UKR', 'government'],
      ['chn-global-times', 'CHN', 'media'],
    ] as const
  ).map(([id, country, kind]) => [id, { id, name: id, country, kind }]),
)
