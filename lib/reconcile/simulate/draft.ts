import { boundsOf } from '../../model/bounds'
import type { Claim, ListedClaim } from '../../model/claim'
import type { Day } from '../../model/day'
import { dayOf } from './days'
import type { Random } from './random'
import { ORIGIN } from './world'

/** What one claim says, with the day as an index; the rest is its report's. */
export type Said = Partial<Omit<Claim, 'asOf'>> &
  Pick<Claim, 'value' | 'valueMax' | 'qualifier'> & {
    speaker: string | null
    body: string | null
    /** Index of the day that it is true for; null where it names none. */
    on: number | null
    /** What makes it harmless: the original of a paraphrase, the correction of a mistake, the parts of a sum. */
    needs?: readonly Said[]
  }

/** A report before it is printed. */
export interface Draft {
  publisher: string
  /** Index of the day on which it appears. */
  published: number
  says: Said[]
}

export const drafted = (says: (Said | null)[], published: number, r: Random): Draft => ({
  publisher: `Paper ${r.int(1, 9)}`,
  published,
  says: says.filter((said) => said !== null),
})

const token = (r: Random) => r.int(0, 0xfffffff).toString(16).padStart(7, '0')

/** Ids are drawn, since real ones are hashes: nothing may lean on their order. */
export function printed({ publisher, published, says }: Draft, crisis: string, r: Random) {
  const report = `r_${token(r)}`
  return says.map((said) => claimOf(said, { report, crisis, publisher, on: dayOf(published) }, r))
}

interface Print {
  report: string
  crisis: string
  publisher: string
  on: Day
}

/** Field by field: crises are simulated by the million, and spreading is slow. */
function claimOf(said: Said, { report, crisis, publisher, on }: Print, r: Random): ListedClaim {
  const { value, valueMax, qualifier, speaker, body } = said
  const { minimum, maximum } = boundsOf(said)
  const asWritten = String(value)
  return {
    asWritten,
    value,
    valueMax,
    qualifier,
    unit: said.unit ?? 'people',
    population: said.population ?? { nationality: [], group: 'people' },
    origin: { country: ORIGIN, place: null },
    destinations: said.destinations ?? [],
    destinationScope: said.destinationScope ?? 'unknown',
    via: [],
    event: said.event ?? 'evacuated',
    part: said.part ?? [],
    measure: said.measure ?? 'cumulative',
    since: said.since ?? null,
    asOf: said.on === null ? null : dayOf(said.on),
    asOfBasis: said.on === null ? null : 'stated',
    speaker,
    evidence: { start: 0, end: asWritten.length, spans: { value: [[0, asWritten.length]] } },
    confidence: null,
    id: `c_${token(r)}`,
    report,
    version: 1,
    knownFrom: on,
    knownFromBasis: 'published',
    status: 'unreviewed',
    crisis,
    title: null,
    publisher,
    url: null,
    published: on,
    language: 'en',
    sentence: '',
    body,
    minimum,
    maximum,
    shared: false,
  }
}

/** The same claim with its true number, unrounded. */
export const exactly = (said: Said | null, value: number): Said | null =>
  said && { ...said, value, valueMax: null, qualifier: 'exact' }
