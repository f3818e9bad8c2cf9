import { english } from './en'
import { spanish } from './es'
import { french } from './fr'
import type { Language } from './types'

/** The languages that are read, by ISO 639-1. */
export const languages: ReadonlyMap<string, Language> = new Map(
  [english, spanish, french].map((language) => [language.code, language]),
)
