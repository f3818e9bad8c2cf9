import { explain, type Explanation } from '../extract'
import { pastedText } from '../ingest/pasted-text'
import type { Crisis } from '../model/crisis'
import type { ExtractInput } from '../model/inputs'

/** Every number of a text with what became of it, and the text that the offsets count. */
export interface ExplainedText extends Explanation {
  text: string
}

/**
 * What the extractor makes of each number of a text. Needs no store: the crisis is passed in.
 * @throws CorridorError empty_text | text_too_long | binary_text
 */
export function explainText(input: ExtractInput, crisis: Crisis | null): ExplainedText {
  const text = pastedText(input.text)
  const { published, publisher, language } = input
  return { text, ...explain(text, { published, publisher, language, crisis }) }
}
