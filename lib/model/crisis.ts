import * as z from 'zod'
import { countryCode } from './claim'
import { day } from './day'

/** Where the danger is: a country, with places in it where only they are concerned. */
export const crisisOrigin = z.strictObject({
  country: countryCode,
  places: z.array(z.string().min(1)),
})
export type CrisisOrigin = z.infer<typeof crisisOrigin>

export const crisis = z.strictObject({
  /** A slug with the year, `ukraine-2022`. */
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'A crisis id is lower-case words and digits joined by hyphens.',
    ),
  name: z.string().min(1),
  origins: z.array(crisisOrigin),
  /** First and last day; null where not known, the last also while it goes on. */
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  provenance: z.enum(['shipped', 'ingested']),
})
export type Crisis = z.infer<typeof crisis>

/** A crisis in a list, with what is known of it. */
export const listedCrisis = crisis.extend({
  reports: z.int(),
  claims: z.int(),
  undated: z.int(),
  /** The newest knownFrom among its claims. */
  newest: day.nullable(),
})
export type ListedCrisis = z.infer<typeof listedCrisis>
