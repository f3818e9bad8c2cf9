import { en, type Messages } from './en'

export type { Messages }

/** The strings of the screen. Each language is one file of the same shape. */
export const m: Messages = en
