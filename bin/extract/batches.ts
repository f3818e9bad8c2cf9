/** Some whole lines of the input; `bytes` is null for one that is too long to be a report. */
export interface Batch {
  /** Number of its first line, from 1. */
  line: number
  bytes: Uint8Array | null
}

/** A text of the greatest length in the widest escapes, and as much again for what stands around it. */
export const LONGEST_LINE = 12_000_000

const LINE_FEED = 10

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}

/**
 * Cuts a stream into whole lines, as many at once as came together, so that nothing waits for more
 * to come. Holds no more than the longest line.
 */
export async function* batchesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let line = 1
  let held: Uint8Array[] = []
  let length = 0
  let skipping = false
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    let rest = chunk
    if (end > 0) {
      let start = 0
      if (skipping) {
        start = chunk.indexOf(LINE_FEED) + 1
        yield { line, bytes: null }
        line++
      }
      const bytes = Buffer.concat([...held, chunk.subarray(start, end)])
      if (bytes.length > 0) yield { line, bytes }
      line += countLines(bytes)
      held = []
      length = 0
      skipping = false
      rest = chunk.subarray(end)
    }
    length += rest.length
    if (length > LONGEST_LINE) {
      skipping = true
      held = []
    } else if (rest.length > 0) held.push(rest)
  }
  if (skipping) yield { line, bytes: null }
  else if (held.length > 0) yield { line, bytes: Buffer.concat(held) }
}
