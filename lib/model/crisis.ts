import * as z from 'zod/mini'
import { countryCode, nonEmpty } from './claim'
import { day } from './day'

/** Where the danger is: a country, with places in it where only they are concerned. */
export const crisisOrigin = z.strictObject({
  country: countryCode,
  places: z.array(nonEmpty),
})
export type CrisisOrigin = z.infer<typeof crisisOrigin>

export const crisis = z.strictObject({
  /** A slug with the year, `ukraine-2022`. */
  id: z
    .string()
    .check(
      z.regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'A crisis id is lower-case words and digits joined by hyphens.',
      ),
    ),
  name: nonEmpty,
  origins: z.array(crisisOrigin),
  /** First and last day; null where not known, the last also while it goes on. */
  firstDay: z.nullable(day),
  lastDay: z.nullable(day),
  provenance: z.enum(['shipped', 'ingested']),
})
export type Crisis = z.infer<typeof crisis>

/** A crisis in a list, with what is known of it. */
export const listedCrisis = z.extend(crisis, {
  reports: z.int(),
  claims: z.int(),
  undated: z.int(),
  /** The newest knownFrom among its claims. */
  newest: z.nullable(day),
})
export type ListedCrisis = z.infer<typeof listedCrisis>
