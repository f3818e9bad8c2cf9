import * as z from 'zod/mini'

/** An ISO 8601 calendar day, `YYYY-MM-DD`, without a clock or a zone. Days compare as strings. */
export const day = z.iso.date({ error: 'A day is written YYYY-MM-DD, for example 2022-03-02.' })
export type Day = z.infer<typeof day>

export const isDay = (text: string): text is Day => day.safeParse(text).success
