import * as z from 'zod/mini'
import { day } from './day'

/** One figure of one voice in a dispute. */
export const rivalFigure = z.strictObject({
  day,
  stated: z.int(),
  claims: z.array(z.string()),
  /** False where it is set aside. */
  stands: z.boolean(),
  /** The claims that it is set aside against; empty where it stands. */
  against: z.array(z.string()),
})
export type RivalFigure = z.infer<typeof rivalFigure>

/** What one voice says: a body, a paper in its own voice, or an unknown name. */
export const rivalVoice = z.strictObject({
  key: z.string(),
  /** Body id, null for papers and unknown names. */
  speaker: z.nullable(z.string()),
  rung: z.string(),
  /** By day. */
  figures: z.array(rivalFigure),
})
export type RivalVoice = z.infer<typeof rivalVoice>

/** Claims of one series that leave one another no room, side by side; never added. */
export const rivalry = z.strictObject({
  series: z.string(),
  /** Whoever stands nearest to the people first. */
  voices: z.array(rivalVoice),
  /** How many independent voices say what stands, and how many what does not. */
  standing: z.int(),
  setAside: z.int(),
})
export type Rivalry = z.infer<typeof rivalry>
