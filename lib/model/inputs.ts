import * as z from 'zod'
import { crisisOrigin } from './crisis'
import { day } from './day'

const optionalText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((s) => s.trim() || null)
    .nullable()
    .default(null)

const httpUrl = z
  .string()
  .max(2000)
  .transform((s) => s.trim() || null)
  .refine((s) => s === null || isHttpUrl(s), {
    error: 'A URL begins with http:// or https://, for example https://example.org/news.',
    params: { code: 'invalid_url' },
  })
  .nullable()
  .default(null)

function isHttpUrl(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

const optionalDay = z
  .union([day, z.literal('').transform(() => null)], {
    error: 'A day is written YYYY-MM-DD, for example 2022-03-02.',
  })
  .nullable()
  .default(null)

const language = z
  .string()
  .regex(/^[a-z]{2}$/, 'A language is its ISO 639-1 code, for example en.')
  .nullable()
  .default(null)

/** What is read without being kept: an unknown crisis is treated as none given. */
export const extractInput = z.strictObject({
  text: z.string({ error: 'Give the text of the article.' }),
  publisher: optionalText(200),
  published: optionalDay,
  language,
  crisis: optionalText(200),
})
export type ExtractInput = z.infer<typeof extractInput>

/** One article to keep. */
export const reportInput = extractInput.extend({ title: optionalText(500), url: httpUrl })
export type ReportInput = z.infer<typeof reportInput>

/** A new crisis: a name, where it is, and its first day. */
export const crisisInput = z.strictObject({
  name: z
    .string({ error: 'Give the crisis a name, for example Sudan 2023.' })
    .trim()
    .min(1, 'Give the crisis a name, for example Sudan 2023.')
    .max(120),
  origins: z.array(crisisOrigin).min(1, 'Name at least one country of origin.'),
  firstDay: optionalDay,
  lastDay: optionalDay,
})
export type CrisisInput = z.infer<typeof crisisInput>
