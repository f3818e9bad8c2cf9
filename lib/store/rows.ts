import { getTableColumns } from 'drizzle-orm'
import { boundsOf } from '../model/bounds'
import {
  destinationCountries,
  hasJointDestinations,
  hasJointNationalities,
  type ListedClaim,
  type Location,
  type Part,
  type StoredClaim,
} from '../model/claim'
import type { Filters } from '../model/filters'
import type { Report } from '../model/report'
import { claims, reports, speakerNames } from './schema'
import { searchable } from './search'

/** The columns of a listed claim, from `claims` joined with `reports` and `speaker_names`. */
export const listedColumns = () => {
  const { current: _c, position: _p, search: _s, crisis: _r, ...own } = getTableColumns(claims)
  return {
    ...own,
    crisis: reports.crisis,
    title: reports.title,
    publisher: reports.publisher,
    url: reports.url,
    published: reports.published,
    language: reports.language,
    body: speakerNames.body,
  }
}

type StoredRow = Omit<typeof claims.$inferSelect, 'current' | 'position' | 'search' | 'crisis'>
type ListedRow = StoredRow &
  Pick<Report, 'crisis' | 'title' | 'publisher' | 'url' | 'published' | 'language'> & {
    body: string | null
  }

/** True where a country that is asked for only shares in the figure. */
function isShared(claim: StoredClaim, filters: Filters | null): boolean {
  if (!filters) return false
  const countries = destinationCountries(claim)
  return (
    (hasJointDestinations(claim) && filters.destination.some((code) => countries.includes(code))) ||
    (hasJointNationalities(claim) &&
      filters.nationality.some((code) => claim.population.nationality.includes(code)))
  )
}

// Postgres keeps the keys of a jsonb in an order of its own; ids are made from ours.
const location = ({ country, place }: Location): Location => ({ country, place })
const part = ({ dimension, key }: Part): Part => ({ dimension, key })

/** A row as it was stored, without what its report adds. */
export function storedClaim(row: StoredRow): StoredClaim {
  return {
    id: row.id,
    report: row.report,
    version: row.version,
    asWritten: row.asWritten,
    value: row.value,
    valueMax: row.valueMax,
    qualifier: row.qualifier,
    unit: row.unit,
    population: { nationality: row.nationality, group: row.group },
    origin: { country: row.originCountry, place: row.originPlace },
    destinations: row.destinations.map(location),
    destinationScope: row.destinationScope,
    via: row.via.map(location),
    event: row.event,
    part: row.part.map(part),
    measure: row.measure,
    since: row.since,
    asOf: row.asOf,
    asOfBasis: row.asOfBasis,
    speaker: row.speaker,
    evidence: { start: row.evidenceStart, end: row.evidenceEnd, spans: row.spans },
    confidence: row.confidence,
    knownFrom: row.knownFrom,
    knownFromBasis: row.knownFromBasis,
    status: row.status,
  }
}

/** A row as lists and views carry it; `filters` are those that chose it. */
export function listedClaim(row: ListedRow, filters: Filters | null): ListedClaim {
  const stored = storedClaim(row)
  return {
    ...stored,
    crisis: row.crisis,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    published: row.published,
    language: row.language,
    sentence: row.sentence,
    body: row.body,
    minimum: row.minimum,
    maximum: row.maximum,
    shared: isShared(stored, filters),
  }
}

/** The row of a claim; `position` is its place among the claims of its report. */
export function claimRow(
  claim: StoredClaim,
  report: Report,
  position: number,
): typeof claims.$inferInsert {
  const sentence = report.text.slice(claim.evidence.start, claim.evidence.end)
  const { minimum, maximum } = boundsOf(claim)
  return {
    id: claim.id,
    version: claim.version,
    report: report.id,
    crisis: report.crisis,
    position,
    asWritten: claim.asWritten,
    value: claim.value,
    valueMax: claim.valueMax,
    qualifier: claim.qualifier,
    minimum,
    maximum,
    unit: claim.unit,
    nationality: claim.population.nationality,
    group: claim.population.group,
    originCountry: claim.origin.country,
    originPlace: claim.origin.place,
    destinations: claim.destinations,
    destinationCountries: destinationCountries(claim),
    destinationScope: claim.destinationScope,
    via: claim.via,
    event: claim.event,
    part: claim.part,
    measure: claim.measure,
    since: claim.since,
    asOf: claim.asOf,
    asOfBasis: claim.asOfBasis,
    speaker: claim.speaker,
    evidenceStart: claim.evidence.start,
    evidenceEnd: claim.evidence.end,
    spans: claim.evidence.spans,
    sentence,
    search: searchable([sentence, claim.asWritten, claim.speaker, report.publisher, report.title]),
    confidence: claim.confidence,
    knownFrom: claim.knownFrom,
    knownFromBasis: claim.knownFromBasis,
    status: claim.status,
  }
}

export function reportRow(report: Report): typeof reports.$inferInsert {
  const { printings: _, recordedAt, ...rest } = report
  return {
    ...rest,
    recordedAt: new Date(recordedAt),
    search: searchable([report.title, report.publisher]),
  }
}
