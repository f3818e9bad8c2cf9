import { Worker } from 'node:worker_threads'
import type { Batch } from './batches'
import type { Answer } from './read-batch'

interface Thread {
  worker: Worker
  /** Who waits for its answers, in the order of the batches that it was given. */
  waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[]
}

/** Threads that read batches, each given to the one that has the least to do. */
export interface Threads {
  read(batch: Batch): Promise<Answer>
  end(): Promise<void>
}

function start(): Thread {
  // Bundled beside whatever chunk this is in.
  const worker = new Worker(new URL('extract-worker.mjs', import.meta.url))
  const thread: Thread = { worker, waiting: [] }
  const fail = (error: Error) => thread.waiting.splice(0).forEach(({ reject }) => reject(error))
  worker.on('message', (answer: Answer) => thread.waiting.shift()?.resolve(answer))
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('A reading thread ended before its work was done.')))
  return thread
}

export function startThreads(count: number): Threads {
  const threads = Array.from({ length: count }, start)
  const idlest = () => threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a))
  return {
    read: (batch) =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = idlest()
        waiting.push({ resolve, reject })
        worker.postMessage(batch)
      }),
    async end() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
