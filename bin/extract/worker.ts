import { parentPort } from 'node:worker_threads'
import type { Batch } from './batches'
import { readBatch } from './read-batch'
import { openReader } from './reader'

/** A thread that reads batches one after the other and answers each. */
const reader = await openReader()
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(readBatch(reader, batch)))
