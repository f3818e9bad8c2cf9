import * as z from 'zod'
import { EVENTS, GROUPS, countryCode } from './claim'
import { day } from './day'

/** A country code, or `any` for "none stated". */
const codeOrAny = z.union([countryCode, z.literal('any')])

/**
 * What is selected, in the API and on the screen alike. A repeated parameter is OR, different
 * ones are AND; `from` and `to` are inclusive on asOf; `known` is the day as of which one asks.
 */
export const filters = z.strictObject({
  crisis: z.array(z.string()).default([]),
  nationality: z.array(codeOrAny).default([]),
  group: z.array(z.enum(GROUPS)).default([]),
  event: z.array(z.enum(EVENTS)).default([]),
  destination: z.array(codeOrAny).default([]),
  origin: z.array(codeOrAny).default([]),
  speaker: z.array(z.string()).default([]),
  publisher: z.array(z.string()).default([]),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  known: day.nullable().default(null),
  q: z.string().max(200).nullable().default(null),
})
export type Filters = z.infer<typeof filters>

export const NO_FILTERS: Filters = filters.parse({})

/** A page of a list: `undated` counts what a day filter left out for want of a day. */
export interface Page<T> {
  items: T[]
  total: number
  nextCursor: string | null
  undated: number
}
