import * as z from 'zod/mini'
import { day } from './day'

/** ISO 3166-1 alpha-3. */
export const countryCode = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'A country is its ISO 3166-1 alpha-3 code, for example UKR.'))

export const nonEmpty = z.string().check(z.minLength(1))
const offset = z.int().check(z.gte(0))
const count = z.int().check(z.gte(1))

export const QUALIFIERS = ['exact', 'about', 'nearly', 'at_least', 'at_most', 'range'] as const
export const UNITS = [
  'people',
  'families',
  'households',
  'flights',
  'buses',
  'trains',
  'vehicles',
] as const
export const GROUPS = [
  'nationals',
  'students',
  'staff',
  'foreigners',
  'refugees',
  'children',
  'families',
  'people',
] as const
export const EVENTS = [
  'evacuated',
  'left',
  'arrived',
  'returned_home',
  'remaining',
  'awaiting',
  'registered',
  'planned',
] as const
/** After these somebody is out of danger; `out_of_danger` is what a series derives from them. */
export const OUT_EVENTS = ['evacuated', 'left', 'arrived', 'returned_home'] as const
export const SERIES_EVENTS = [...EVENTS, 'out_of_danger'] as const
export const MEASURES = ['cumulative', 'increment', 'stock'] as const
export const SCOPES = ['total', 'including', 'each', 'unknown'] as const
export const DIMENSIONS = [
  'batch',
  'period',
  'carrier',
  'route',
  'destination',
  'place',
  'home',
  'subgroup',
] as const
export const AS_OF_BASES = ['stated', 'published'] as const
export const STATUSES = ['unreviewed', 'accepted', 'rejected', 'superseded'] as const

export type Qualifier = (typeof QUALIFIERS)[number]
export type Unit = (typeof UNITS)[number]
export type Group = (typeof GROUPS)[number]
export type Event = (typeof EVENTS)[number]
export type Measure = (typeof MEASURES)[number]
export type Scope = (typeof SCOPES)[number]
export type Dimension = (typeof DIMENSIONS)[number]
export type Status = (typeof STATUSES)[number]

/** A country with, where one is named, a place within it. */
export const location = z.strictObject({
  country: countryCode,
  place: z.nullable(nonEmpty),
})
export type Location = z.infer<typeof location>

/** Where the danger is; the country is null where the text leaves it open. */
export const origin = z.strictObject({
  country: z.nullable(countryCode),
  place: z.nullable(nonEmpty),
})
export type Origin = z.infer<typeof origin>

export const part = z.strictObject({ dimension: z.enum(DIMENSIONS), key: nonEmpty })
export type Part = z.infer<typeof part>

/** `[start, end)` in UTF-16 units of the report's stored text. */
export const span = z.tuple([offset, offset])
export type Span = z.infer<typeof span>

export const evidence = z.strictObject({
  start: offset,
  end: offset,
  spans: z.record(z.string(), z.array(span)),
})
export type Evidence = z.infer<typeof evidence>

/**
 * One evacuation figure that one report states, with the words that state it. Every key is
 * present; unknown is null. Sizes are counts of `unit`; offsets are UTF-16 units of the stored text.
 */
export const claim = z.strictObject({
  asWritten: nonEmpty,
  value: count,
  valueMax: z.nullable(count),
  qualifier: z.enum(QUALIFIERS),
  unit: z.enum(UNITS),
  population: z.strictObject({ nationality: z.array(countryCode), group: z.enum(GROUPS) }),
  origin,
  destinations: z.array(location),
  destinationScope: z.enum(SCOPES),
  via: z.array(location),
  event: z.enum(EVENTS),
  part: z.array(part),
  measure: z.enum(MEASURES),
  since: z.nullable(day),
  asOf: z.nullable(day),
  asOfBasis: z.nullable(z.enum(AS_OF_BASES)),
  speaker: z.nullable(nonEmpty),
  evidence,
  confidence: z.nullable(z.number().check(z.gte(0), z.lte(1))),
})
export type Claim = z.infer<typeof claim>

/** A claim as it is stored: never edited in place, a correction is a new version. */
export const storedClaim = z.extend(claim, {
  id: z.string(),
  report: z.string(),
  version: count,
  /** When the public could know it (ISO day), and whether that day was inferred. */
  knownFrom: day,
  knownFromBasis: z.enum(['published', 'inferred']),
  status: z.enum(STATUSES),
})
export type StoredClaim = z.infer<typeof storedClaim>

/** A stored claim with what a reader needs of its report, as lists, views and exports carry it. */
export const listedClaim = z.extend(storedClaim, {
  crisis: z.nullable(z.string()),
  title: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  url: z.nullable(z.string()),
  published: z.nullable(day),
  language: z.nullable(z.string()),
  /** The evidence sentence itself. */
  sentence: z.string(),
  /** Id of the body that the speaker belongs to, null where the registry does not know the name. */
  body: z.nullable(z.string()),
  /** Hard bounds; null where open or soft. */
  minimum: z.nullable(z.int()),
  maximum: z.nullable(z.int()),
  /** True where a filter matched a country that only shares in this joint figure. */
  shared: z.boolean(),
})
export type ListedClaim = z.infer<typeof listedClaim>

const countriesOf = (locations: readonly Location[]) => [
  ...new Set(locations.map((l) => l.country)),
]

/** The countries of destination, each once, in order of mention. */
export const destinationCountries = (c: Pick<Claim, 'destinations'>) => countriesOf(c.destinations)

/** A figure that several destinations share: nothing is known of any one of them alone. */
export const hasJointDestinations = (c: Pick<Claim, 'destinations' | 'destinationScope'>) =>
  c.destinationScope === 'including'
    ? c.destinations.length > 0
    : c.destinationScope !== 'each' && destinationCountries(c).length > 1

/** A figure that several nationalities share. */
export const hasJointNationalities = (c: Pick<Claim, 'population'>) =>
  c.population.nationality.length > 1
