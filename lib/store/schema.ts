import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type {
  Event,
  Group,
  Location,
  Measure,
  Part,
  Qualifier,
  Scope,
  Span,
  Status,
  Unit,
} from '../model/claim'
import type { BodyKind } from '../model/body'
import type { CrisisOrigin } from '../model/crisis'
import type { Refused } from '../model/report'

const day = (name: string) => date(name, { mode: 'string' })
/** Counts go up to 2^53, the largest whole number that JSON carries. */
const count = (name: string) => bigint(name, { mode: 'number' })
const instant = (name: string) =>
  timestamp(name, { precision: 3, withTimezone: true, mode: 'date' })

export const crises = pgTable('crises', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  origins: jsonb('origins').$type<CrisisOrigin[]>().notNull(),
  firstDay: day('first_day'),
  lastDay: day('last_day'),
  provenance: text('provenance').$type<'shipped' | 'ingested'>().notNull(),
})

export const reports = pgTable(
  'reports',
  {
    id: text('id').primaryKey(),
    crisis: text('crisis').references(() => crises.id),
    title: text('title'),
    publisher: text('publisher'),
    url: text('url'),
    published: day('published'),
    language: text('language'),
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    provenance: text('provenance').$type<'shipped' | 'ingested'>().notNull(),
    extractor: text('extractor'),
    recordedAt: instant('recorded_at').notNull(),
    refused: jsonb('refused').$type<Refused[]>().notNull(),
    /** Title and publisher, folded to lower case, for `q`. */
    search: text('search').notNull(),
  },
  (t) => [
    // The same text is one report, whoever printed it.
    uniqueIndex('reports_text_hash').on(t.textHash),
    index('reports_crisis').on(t.crisis, t.published),
    index('reports_publisher').using('hash', t.publisher),
  ],
)

export const printings = pgTable(
  'printings',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    report: text('report')
      .notNull()
      .references(() => reports.id),
    publisher: text('publisher'),
    url: text('url'),
    published: day('published'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    // Hashed: an address may be longer than an index row can be.
    uniqueIndex('printings_once').on(
      t.report,
      sql`md5(coalesce(${t.publisher}, '') || chr(31) || coalesce(${t.url}, ''))`,
    ),
  ],
)

/** Append-only: a correction is a row with the next version; `current` marks the newest of an id. */
export const claims = pgTable(
  'claims',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    current: boolean('current').notNull().default(true),
    report: text('report')
      .notNull()
      .references(() => reports.id),
    /** The report's crisis, repeated here so that one index serves the lists. */
    crisis: text('crisis'),
    /** Place in the order in which the report's claims were given. */
    position: integer('position').notNull(),
    asWritten: text('as_written').notNull(),
    value: count('value').notNull(),
    valueMax: count('value_max'),
    qualifier: text('qualifier').$type<Qualifier>().notNull(),
    /** Hard bounds of lib/model/bounds; null is open or soft. */
    minimum: count('minimum'),
    maximum: count('maximum'),
    unit: text('unit').$type<Unit>().notNull(),
    nationality: text('nationality').array().notNull(),
    group: text('population_group').$type<Group>().notNull(),
    originCountry: text('origin_country'),
    originPlace: text('origin_place'),
    destinations: jsonb('destinations').$type<Location[]>().notNull(),
    /** The countries of `destinations`, each once: what filters ask for. */
    destinationCountries: text('destination_countries').array().notNull(),
    destinationScope: text('destination_scope').$type<Scope>().notNull(),
    via: jsonb('via').$type<Location[]>().notNull(),
    event: text('event').$type<Event>().notNull(),
    part: jsonb('part').$type<Part[]>().notNull(),
    measure: text('measure').$type<Measure>().notNull(),
    since: day('since'),
    asOf: day('as_of'),
    asOfBasis: text('as_of_basis').$type<'stated' | 'published'>(),
    speaker: text('speaker'),
    evidenceStart: integer('evidence_start').notNull(),
    evidenceEnd: integer('evidence_end').notNull(),
    spans: jsonb('spans').$type<Record<string, Span[]>>().notNull(),
    /** The evidence itself: SQL counts characters where offsets count UTF-16 units. */
    sentence: text('sentence').notNull(),
    /** What `q` looks through, folded to lower case before it is stored: the same on every server. */
    search: text('search').notNull(),
    confidence: doublePrecision('confidence'),
    knownFrom: day('known_from').notNull(),
    knownFromBasis: text('known_from_basis').$type<'published' | 'inferred'>().notNull(),
    status: text('status').$type<Status>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.version] }),
    uniqueIndex('claims_current')
      .on(t.id)
      .where(sql`current`),
    index('claims_report').on(t.report),
    // The order of lists and exports: by day, undated last.
    index('claims_listed').on(
      t.crisis,
      sql`coalesce(${t.asOf}, 'infinity'::date)`,
      sql`${t.id} collate "C"`,
    ),
    index('claims_listed_all').on(
      sql`coalesce(${t.asOf}, 'infinity'::date)`,
      sql`${t.id} collate "C"`,
    ),
    index('claims_nationality').using('gin', t.nationality),
    index('claims_destination').using('gin', t.destinationCountries),
    index('claims_event').on(t.event, t.asOf),
    index('claims_origin').on(t.originCountry),
    index('claims_speaker').using('hash', t.speaker),
    index('claims_known_from').on(t.knownFrom),
  ],
)

export const bodies = pgTable('bodies', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  country: text('country'),
  kind: text('kind').$type<BodyKind>().notNull(),
})

/** Spellings, as reports write them, and the body that each belongs to. */
export const speakerNames = pgTable(
  'speaker_names',
  {
    name: text('name').primaryKey(),
    body: text('body')
      .notNull()
      .references(() => bodies.id),
  },
  (t) => [index('speaker_names_body').on(t.body)],
)

export const meta = pgTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
