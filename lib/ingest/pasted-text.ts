import { CorridorError } from '../model/errors'
import { MAX_TEXT_LENGTH } from '../model/report'
import { storedText } from '../model/text'

// Tab, line feed and carriage return are text; any other C0 control, and U+FFFD in numbers, is not.
const CONTROL = /[\0-\x08\v\f\x0E-\x1F\uFFFD]/g

/** Whether it is a binary file read as text: a NUL, or more than one control in a hundred units. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  return (text.match(CONTROL)?.length ?? 0) * 100 > text.length
}

/**
 * Pasted text as it will be stored (NFC, LF). It stays text whatever it holds: markup in it is
 * shown as it was pasted and never run.
 * @throws CorridorError empty_text | text_too_long | binary_text, field `text`
 */
export function pastedText(raw: string): string {
  if (raw.length > MAX_TEXT_LENGTH) {
    const limit = MAX_TEXT_LENGTH.toLocaleString('en')
    throw new CorridorError(
      'text_too_long',
      `The text has ${raw.length.toLocaleString('en')} characters; at most ${limit} are taken. Paste one article, not a whole archive.`,
      'text',
    )
  }
  if (isBinary(raw)) {
    throw new CorridorError(
      'binary_text',
      'This is a binary file, not text. Paste the words of the article.',
      'text',
    )
  }
  const text = storedText(raw)
  if (!text.trim()) {
    throw new CorridorError(
      'empty_text',
      'The text is empty. Paste the words of the article.',
      'text',
    )
  }
  return text
}
