import * as z from 'zod/mini'
import { countryCode } from './claim'

export const BODY_KINDS = [
  'government',
  'embassy',
  'military',
  'border_service',
  'police',
  'local_government',
  'un_agency',
  'intergovernmental',
  'red_cross',
  'ngo',
  'company',
  'individual',
  'media',
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** Who speaks: several spellings, spokesmen and ministers are one body. */
export const body = z.strictObject({
  id: z.string(),
  name: z.string(),
  country: z.nullable(countryCode),
  kind: z.enum(BODY_KINDS),
})
export type Body = z.infer<typeof body>
