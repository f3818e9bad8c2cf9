import { extract, type Extraction } from '../extract'
import { pastedText } from '../ingest/pasted-text'
import type { Crisis } from '../model/crisis'
import type { ExtractInput } from '../model/inputs'

/** What would be extracted, with the text that the offsets count. */
export interface DryRun extends Extraction {
  text: string
}

/**
 * The claims that a text states. Needs no store: the crisis is passed in where it is known.
 * @throws CorridorError empty_text | text_too_long | binary_text
 */
export function readText(input: ExtractInput, crisis: Crisis | null): DryRun {
  const text = pastedText(input.text)
  const { published, publisher, language } = input
  return { text, ...extract(text, { published, publisher, language, crisis }) }
}
