import * as z from 'zod/mini'
import { GROUPS, SERIES_EVENTS, countryCode } from './claim'
import { day } from './day'

/** A country code, or `any` for "none stated". */
const codeOrAny = z.union([countryCode, z.literal('any')])

/**
 * What is selected, in the API and on the screen alike. A repeated parameter is OR, different
 * ones are AND; `from` and `to` are inclusive on asOf; `known` is the day as of which one asks.
 */
export const filters = z.strictObject({
  crisis: z._default(z.array(z.string()), []),
  nationality: z._default(z.array(codeOrAny), []),
  group: z._default(z.array(z.enum(GROUPS)), []),
  /** `out_of_danger` chooses the claims that it derives from. */
  event: z._default(z.array(z.enum(SERIES_EVENTS)), []),
  destination: z._default(z.array(codeOrAny), []),
  origin: z._default(z.array(codeOrAny), []),
  speaker: z._default(z.array(z.string()), []),
  publisher: z._default(z.array(z.string()), []),
  from: z._default(z.nullable(day), null),
  to: z._default(z.nullable(day), null),
  known: z._default(z.nullable(day), null),
  q: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
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
