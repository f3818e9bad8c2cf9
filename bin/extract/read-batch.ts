import { LONGEST_LINE, type Batch } from './batches'
import type { Reader } from './reader'

/** What a batch gives: the lines to write, and what is wrong with others, by their numbers. */
export interface Answer {
  out: string
  broken: { line: number; message: string }[]
}

const objectOf = (text: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new TypeError(
    'A line is one JSON object: {id, text, published, publisher, crisis, language}.',
  )
}

/** Reads the reports of some lines; blank ones are passed over. */
export function readBatch(reader: Reader, { line: first, bytes }: Batch): Answer {
  if (bytes === null) {
    const limit = LONGEST_LINE.toLocaleString('en')
    return {
      out: '',
      broken: [{ line: first, message: `The line is longer than ${limit} bytes.` }],
    }
  }
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('utf8')
    .split('\n')
  const answer: Answer = { out: '', broken: [] }
  for (const [i, text] of lines.entries()) {
    const given = first + i === 1 ? text.replace(/^\uFEFF/, '') : text
    if (!given.trim()) continue
    try {
      const { id = null, ...input } = objectOf(given)
      answer.out += `${JSON.stringify({ id, claims: reader.claims(input) })}\n`
    } catch (error) {
      answer.broken.push({ line: first + i, message: (error as Error).message })
    }
  }
  return answer
}
