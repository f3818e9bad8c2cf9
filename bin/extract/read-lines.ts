import { write } from '../io'
import { batchesOf } from './batches'
import { inOrder } from './in-order'
import { readBatch, type Answer } from './read-batch'
import { openReader } from './reader'
import { startThreads } from './threads'

/** Batches under way for each thread: one that is read, and one so that it need not wait. */
const AHEAD = 2

/**
 * Reads reports as JSON lines from standard input and writes their claims in the same order, with
 * memory that does not grow with the input.
 * @returns 1 if a line was broken, else 0
 */
export async function readLines(jobs: number): Promise<number> {
  let broken = 0
  const done = async (answer: Answer) => {
    for (const { line, message } of answer.broken) console.error(`line ${line}: ${message}`)
    broken += answer.broken.length
    if (answer.out) await write(process.stdout, answer.out)
  }
  const batches = batchesOf(process.stdin)
  if (jobs === 1) {
    const reader = await openReader()
    await inOrder(batches, 1, async (batch) => readBatch(reader, batch), done)
  } else {
    const threads = startThreads(jobs)
    try {
      await inOrder(batches, jobs * AHEAD, threads.read, done)
    } finally {
      await threads.end()
    }
  }
  return broken === 0 ? 0 : 1
}
