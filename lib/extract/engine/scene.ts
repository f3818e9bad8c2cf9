import type { Language } from '../languages/types'
import type { Reference } from './days'
import type { Token } from './tokens'

/** One text, cut into tokens, with what is known of it as a whole. */
export interface Scene {
  text: string
  tokens: readonly Token[]
  /** The countries where the danger is. */
  origins: string[]
  reference: Reference
  language: Language
}
