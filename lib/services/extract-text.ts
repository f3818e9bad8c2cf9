import { extract, type Extraction } from '../extract'
import { pastedText } from '../ingest/pasted-text'
import type { Crisis } from '../model/crisis'
import { extractInput, type ExtractInput } from '../model/inputs'
import { getCrisis } from '../store'
import { check } from './check'
import { openHouse } from './house'

/** What would be extracted, with the text that the offsets count. */
export interface DryRun extends Extraction {
  text: string
}

/** The claims that a text states, without a store: the crisis is passed in where it is known. */
export function readText(input: ExtractInput, crisis: Crisis | null): DryRun {
  const text = pastedText(input.text)
  const { published, publisher, language } = input
  return { text, ...extract(text, { published, publisher, language, crisis }) }
}

/**
 * The dry run: what would be extracted, nothing kept. An unknown crisis counts as none given.
 * @throws CorridorError empty_text | text_too_long | binary_text | invalid_input | invalid_day
 */
export async function extractText(input: unknown): Promise<DryRun> {
  const given = check(extractInput, input)
  const crisis = given.crisis ? await getCrisis(await openHouse(), given.crisis) : null
  return readText(given, crisis)
}
