import * as z from 'zod/mini'
import { crisisOrigin } from './crisis'
import { day } from './day'

/** Absent, null and blank are one: null. */
const blankIsNull = (text: z.ZodMiniType<string, string>) =>
  z.pipe(
    text,
    z.transform((s: string) => s.trim() || null),
  )
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null)

const optionalText = (max: number) => orNull(blankIsNull(z.string().check(z.maxLength(max))))

const httpUrl = orNull(
  blankIsNull(z.string().check(z.maxLength(2000))).check(
    z.refine((s) => s === null || isHttpUrl(s), {
      error: 'A URL begins with http:// or https://, for example https://example.org/news.',
      params: { code: 'invalid_url' },
    }),
  ),
)

function isHttpUrl(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

const optionalDay = orNull(
  z.union(
    [
      day,
      z.pipe(
        z.literal(''),
        z.transform(() => null),
      ),
    ],
    { error: 'A day is written YYYY-MM-DD, for example 2022-03-02.' },
  ),
)

const language = orNull(
  z.string().check(z.regex(/^[a-z]{2}$/, 'A language is its ISO 639-1 code, for example en.')),
)

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
export const reportInput = z.extend(extractInput, { title: optionalText(500), url: httpUrl })
export type ReportInput = z.infer<typeof reportInput>

/** A new crisis: a name, where it is, and its first day. */
export const crisisInput = z.strictObject({
  name: z
    .string({ error: 'Give the crisis a name, for example Sudan 2023.' })
    .check(
      z.trim(),
      z.minLength(1, 'Give the crisis a name, for example Sudan 2023.'),
      z.maxLength(120),
    ),
  origins: z.array(crisisOrigin).check(z.minLength(1, 'Name at least one country of origin.')),
  firstDay: optionalDay,
  lastDay: optionalDay,
})
export type CrisisInput = z.infer<typeof crisisInput>
