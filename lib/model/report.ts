import * as z from 'zod/mini'
import { listedClaim } from './claim'
import { day } from './day'

/** Why a number of a text is no claim. messages/ makes the sentence of it. */
export const REFUSALS = [
  'casualties',
  'troops',
  'money',
  'capacity',
  'distance',
  'time',
  'age',
  'date',
  'flight_number',
  'percentage',
  'ordinal',
  'vague_word',
  'reverse_flow',
  'displaced_inside',
  'daily_average',
  'not_people',
  'no_event',
  'refers_back',
  'repeated',
  'no_evacuation',
] as const
export type Refusal = (typeof REFUSALS)[number]

export const refused = z.strictObject({
  asWritten: z.string(),
  start: z.int(),
  end: z.int(),
  reason: z.enum(REFUSALS),
})
export type Refused = z.infer<typeof refused>

/** The same text, or nearly so, as another publisher or address printed it. */
export const printing = z.strictObject({
  publisher: z.nullable(z.string()),
  url: z.nullable(z.string()),
  published: z.nullable(day),
  recordedAt: z.string(),
})
export type Printing = z.infer<typeof printing>

/** One article, as it was read. */
export const report = z.strictObject({
  id: z.string(),
  crisis: z.nullable(z.string()),
  title: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  url: z.nullable(z.string()),
  published: z.nullable(day),
  /** ISO 639-1, null where it could not be told. */
  language: z.nullable(z.string()),
  /** NFC, LF line ends, no byte order mark; offsets count UTF-16 units of it. */
  text: z.string(),
  /** SHA-256 of `text`, hex. */
  textHash: z.string(),
  /** `shipped`: our own restatement with annotated claims; `ingested`: read by the extractor. */
  provenance: z.enum(['shipped', 'ingested']),
  /** Version of the extractor that read it, null where people annotated it. */
  extractor: z.nullable(z.string()),
  /** Instant at which this system stored it, ISO 8601 in UTC. */
  recordedAt: z.string(),
  refused: z.array(refused),
  printings: z.array(printing),
})
export type Report = z.infer<typeof report>

export const reportWithClaims = z.extend(report, { claims: z.array(listedClaim) })
export type ReportWithClaims = z.infer<typeof reportWithClaims>

/** A report in a list: everything but the text, and how many claims it states. */
export const listedReport = z.extend(
  z.omit(report, { text: true, refused: true, printings: true }),
  { claimCount: z.int(), printingCount: z.int() },
)
export type ListedReport = z.infer<typeof listedReport>

/** The longest text that is taken, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 1_000_000
