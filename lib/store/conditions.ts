import { and, eq, gte, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { OUT_EVENTS } from '../model/claim'
import type { Filters } from '../model/filters'
import { claims, reports, speakerNames } from './schema'
import { foldedWords } from './search'

const ANY = 'any'

/** `array['POL', 'ROU']::text[]`, element by element, so that it can be written out for COPY too. */
const textArray = (values: readonly string[]) =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`

/** Countries in a list column; `any` stands for an empty list. */
function countries(column: PgColumn, values: readonly string[]): SQL | undefined {
  const codes = values.filter((value) => value !== ANY)
  return or(
    codes.length > 0 ? sql`${column} && ${textArray(codes)}` : undefined,
    values.includes(ANY) ? sql`cardinality(${column}) = 0` : undefined,
  )
}

/** A country in a plain column; `any` stands for none stated. */
function country(column: PgColumn, values: readonly string[]): SQL | undefined {
  const codes = values.filter((value) => value !== ANY)
  return or(
    codes.length > 0 ? inArray(column, codes) : undefined,
    values.includes(ANY) ? isNull(column) : undefined,
  )
}

const oneOf = (column: PgColumn, values: readonly string[]): SQL | undefined =>
  values.length > 0 ? inArray(column, [...values]) : undefined

/** The speaker's name as written, or the id of a body with all its names. */
const speaker = (values: readonly string[]): SQL | undefined =>
  values.length > 0
    ? or(
        inArray(claims.speaker, [...values]),
        sql`${claims.speaker} in (select ${speakerNames.name} from ${speakerNames} where ${inArray(speakerNames.body, [...values])})`,
      )
    : undefined

const publisher = (values: readonly string[]): SQL | undefined =>
  values.length > 0
    ? sql`${claims.report} in (select ${reports.id} from ${reports} where ${inArray(reports.publisher, [...values])})`
    : undefined

/** Every word, anywhere in what is searched. */
const words = (q: string | null): SQL | undefined =>
  and(...foldedWords(q).map((word) => sql`${claims.search} like ${word}`))

/** What lists show: the newest version of each claim, save what was rejected or superseded. */
export const listed = () =>
  sql`${claims.current} and ${claims.status} not in ('rejected', 'superseded')`

/** All that filters say of claims but for the days; no join is needed for it. */
export function selected(f: Filters): SQL {
  return (
    and(
      listed(),
      oneOf(claims.crisis, f.crisis),
      countries(claims.nationality, f.nationality),
      oneOf(claims.group, f.group),
      oneOf(
        claims.event,
        f.event.flatMap((e) => (e === 'out_of_danger' ? OUT_EVENTS : [e])),
      ),
      countries(claims.destinationCountries, f.destination),
      country(claims.originCountry, f.origin),
      speaker(f.speaker),
      publisher(f.publisher),
      f.known ? lte(claims.knownFrom, f.known) : undefined,
      words(f.q),
    ) ?? sql`true`
  )
}

/** The days: with either end set, undated claims are out. */
export function inDays(f: Filters): SQL {
  const condition = and(
    f.from ? gte(claims.asOf, f.from) : undefined,
    f.to ? lte(claims.asOf, f.to) : undefined,
  )
  return condition ?? sql`true`
}

/** What the days leave out for want of a day; nothing where no day is asked for. */
export const leftUndated = (f: Filters): SQL => (f.from || f.to ? isNull(claims.asOf) : sql`false`)

/** Whether any filter speaks of claims, as against the report that they stand in. */
export const asksForClaims = (f: Filters): boolean =>
  [f.nationality, f.group, f.event, f.destination, f.origin, f.speaker].some((v) => v.length > 0) ||
  f.from !== null ||
  f.to !== null

/** A report's own title and publisher hold the word, or one of its claims does. */
const wordInReport = (word: string): SQL | undefined =>
  or(
    sql`${reports.search} like ${word}`,
    sql`exists (select 1 from ${claims} where ${claims.report} = ${reports.id} and ${listed()} and ${claims.search} like ${word})`,
  )

/** What filters say of a report itself. */
export function selectedReports(f: Filters): SQL {
  const knownOn = sql`coalesce((select min(${claims.knownFrom}) from ${claims} where ${claims.report} = ${reports.id} and ${listed()}), ${reports.published}, (${reports.recordedAt} at time zone 'UTC')::date)`
  return (
    and(
      oneOf(reports.crisis, f.crisis),
      oneOf(reports.publisher, f.publisher),
      f.known ? sql`${knownOn} <= ${f.known}::date` : undefined,
      ...(asksForClaims(f) ? [] : foldedWords(f.q).map(wordInReport)),
    ) ?? sql`true`
  )
}

/** A report with a claim that the filters choose, under one more condition. */
export const statesClaim = (f: Filters, extra: SQL): SQL =>
  sql`exists (select 1 from ${claims} where ${and(eq(claims.report, reports.id), selected(f), extra)})`
