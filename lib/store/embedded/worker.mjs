// The thread that PGlite lives in. It speaks the Postgres wire protocol over its parent port, so that
// node-postgres drives it as it drives a server. A plain module: it runs as it is, never bundled.
import { fsyncSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

if (!parentPort) throw new Error('worker.mjs runs as a worker thread, started by thread.ts')
const port = parentPort

/** Emscripten's node file system has no fsync; with it, Postgres itself flushes its log at each commit. */
class DurableFS extends NodeFS {
  /** @type {NodeFS['init']} */
  async init(pg, options) {
    const { emscriptenOpts } = await super.init(pg, options)
    const preRun = [...(emscriptenOpts.preRun ?? [])]
    preRun.push((/** @type {any} */ mod) => {
      mod.NODEFS.stream_ops.fsync = (/** @type {{ nfd: number }} */ stream) => {
        fsyncSync(stream.nfd)
        return 0
      }
    })
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}

/** PGlite's own, without `-F` (fsync off). */
const startParams = PGlite.defaultStartParams.filter((param) => param !== '-F')

/** Messages after which the client waits for an answer: query, sync, flush, end, ends of a COPY. */
const FLUSHES = new Set([...'QSHXcf'].map((c) => c.charCodeAt(0)))
const TERMINATE = 'X'.charCodeAt(0)
/** Bytes that are posted at once. */
const CHUNK = 64 * 1024

/** A simple query message. @param {string} sql ASCII */
const simpleQuery = (sql) => {
  const message = Buffer.alloc(sql.length + 6)
  message.write('Q', 0, 'latin1')
  message.writeInt32BE(sql.length + 5, 1)
  message.write(sql, 5, 'latin1')
  return message
}

const db = await PGlite.create({ fs: new DurableFS(workerData.folder), startParams })

/** The connection that is being served; PGlite has one session, so there is one at a time. */
let current = 0
let started = false
/** What came and does not yet make a batch. @type {Buffer} */
let pending = Buffer.alloc(0)

/** Runs one batch of messages and posts what the database says to it. @param {Buffer} batch */
async function run(batch) {
  /** @type {Uint8Array[]} */
  let parts = []
  let size = 0
  const post = () => {
    if (size === 0) return
    const bytes = new Uint8Array(size)
    let at = 0
    for (const part of parts) {
      bytes.set(part, at)
      at += part.length
    }
    parts = []
    size = 0
    port.postMessage({ id: current, bytes }, [bytes.buffer])
  }
  await db.execProtocolRawStream(batch, {
    syncToFs: false,
    onRawData: (data) => {
      parts.push(data.slice())
      size += data.length
      if (size >= CHUNK) post()
    },
  })
  post()
}

/** Ends a connection: whatever it left open must not leak into the next one. */
async function reset() {
  pending = Buffer.alloc(0)
  if (!started) return
  started = false
  const ignore = { syncToFs: false, onRawData: () => {} }
  await db.execProtocolRawStream(simpleQuery('rollback'), ignore)
  await db.execProtocolRawStream(simpleQuery('discard all'), ignore)
}

/** Length of the prefix of `pending` that can be run now; 0 while the client is still writing. */
function batchLength() {
  if (!started) {
    if (pending.length < 4) return 0
    const length = pending.readInt32BE(0)
    return pending.length < length ? 0 : length
  }
  for (let at = 0; pending.length >= at + 5;) {
    const type = pending[at] ?? 0
    at += 1 + pending.readInt32BE(at + 1)
    if (at > pending.length) return 0
    if (FLUSHES.has(type)) return at
  }
  return 0
}

/** @param {number} id @param {Uint8Array} bytes */
async function receive(id, bytes) {
  if (id < current) return // the farewell of a connection that was already replaced
  if (id > current) {
    await reset()
    current = id
  }
  pending = Buffer.concat([pending, bytes])
  for (let length = batchLength(); length > 0; length = batchLength()) {
    const batch = pending.subarray(0, length)
    pending = pending.subarray(length)
    if (started && batch[0] === TERMINATE) return reset()
    started = true
    await run(batch)
  }
}

/** Messages are taken one after the other, whatever each of them awaits. */
let queue = Promise.resolve()
port.on('message', (/** @type {{ id: number, bytes: Uint8Array } | 'close'} */ message) => {
  queue = queue.then(async () => {
    if (message === 'close') {
      await db.close()
      process.exit(0)
    }
    await receive(message.id, message.bytes)
    port.postMessage({ id: message.id, done: true })
  })
})
port.postMessage({ ready: true })
