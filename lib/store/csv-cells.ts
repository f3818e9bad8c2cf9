import { sql, type SQL } from 'drizzle-orm'
import type { ClaimColumn } from '../model/columns'
import { claims, reports, speakerNames } from './schema'

type Expression = SQL | SQL.Aliased | { getSQL(): SQL }

/**
 * First characters that a spreadsheet takes for the beginning of a formula, their full-width twins,
 * and the guard itself, as code points: = + - @ tab CR ' ＝ ＋ － ＠. Comparing numbers is the fastest.
 */
const GUARDED = sql`'{61,43,45,64,9,13,39,65309,65291,65293,65312}'::int[]`

/** A text cell, made harmless. */
const text = (x: Expression) =>
  sql`case when ascii(${x}) = any (${GUARDED}) then chr(39) || ${x} else ${x} end`

/** A list cell of what `item` makes of each element `e` of a JSON array; it begins with a code. */
const list = (column: Expression, item: SQL) =>
  sql`case when jsonb_array_length(${column}) > 0 then (select string_agg(replace(replace(${item}, chr(92), chr(92) || chr(92)), '|', chr(92) || '|'), ' | ' order by n) from jsonb_array_elements(${column}) with ordinality as elements(e, n)) end`

const locations = (column: Expression) =>
  list(column, sql`(e->>'country') || coalesce(':' || (e->>'place'), '')`)

/** What stands in each column of claims.csv; numbers and days are left as they are. */
export const CELLS: Record<ClaimColumn, Expression> = {
  report: claims.report,
  claim: claims.id,
  crisis: reports.crisis,
  as_written: text(claims.asWritten),
  value: claims.value,
  value_max: claims.valueMax,
  minimum: claims.minimum,
  maximum: claims.maximum,
  qualifier: claims.qualifier,
  unit: claims.unit,
  nationality: sql`array_to_string(${claims.nationality}, ' | ')`,
  group: claims.group,
  origin_country: claims.originCountry,
  origin_place: text(claims.originPlace),
  destinations: locations(claims.destinations),
  destination_scope: claims.destinationScope,
  via: locations(claims.via),
  event: claims.event,
  part: list(claims.part, sql`(e->>'dimension') || ':' || (e->>'key')`),
  measure: claims.measure,
  since: claims.since,
  as_of: claims.asOf,
  as_of_basis: claims.asOfBasis,
  published: reports.published,
  known_from: claims.knownFrom,
  known_from_basis: claims.knownFromBasis,
  speaker: text(claims.speaker),
  body: text(speakerNames.body),
  publisher: text(reports.publisher),
  title: text(reports.title),
  url: text(reports.url),
  language: reports.language,
  sentence: text(claims.sentence),
  status: claims.status,
  version: claims.version,
  confidence: claims.confidence,
}
