import { setImmediate as afterIo } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { CorridorError } from '../../model/errors'

/** What the worker posts. `done`: one message of ours has been worked off. */
type Posted =
  | { ready: true }
  | { id: number; bytes: Uint8Array; done?: undefined }
  | { id: number; done: true; bytes?: undefined }

interface Listener {
  onBytes(bytes: Uint8Array): void
  onEnd(error: Error): void
}

/** Creating a database takes some seconds, on a loaded machine many. */
const START_TIMEOUT = 180_000
const CLOSE_TIMEOUT = 20_000

/**
 * The worker thread that holds the embedded database. PGlite cannot be interrupted, so a statement
 * that outlasts its time ends the thread; the next connection starts another over the same folder,
 * and Postgres recovers from its log as after a crash.
 */
export class Thread {
  private worker: Promise<Worker> | null = null
  /** The worker that serves now: one that was given up is not listened to any more. */
  private serving: Worker | null = null
  /** Resolves when the worker before has gone: two on one folder would destroy it. */
  private gone: Promise<unknown> = Promise.resolve()
  private listeners = new Map<number, Listener>()
  private outstanding = 0
  private deadline: NodeJS.Timeout | undefined
  private lastId = 0
  private closed = false

  constructor(
    private readonly workerFile: string,
    private readonly folder: string,
    /** Milliseconds. */
    private readonly statementTimeout: number,
  ) {}

  /** Starts the worker if none runs; rejects where the database cannot be opened. */
  start(): Promise<Worker> {
    if (this.closed) {
      return Promise.reject(new CorridorError('store_unavailable', 'The database has been closed.'))
    }
    this.worker ??= this.gone.then(() => this.launch())
    return this.worker
  }

  /** A new connection: its id, for `send`. */
  attach(listener: Listener): number {
    this.lastId += 1
    this.listeners.set(this.lastId, listener)
    return this.lastId
  }

  detach(id: number): void {
    this.listeners.delete(id)
  }

  async send(id: number, bytes: Uint8Array): Promise<void> {
    const worker = await this.start()
    // The connection was lost meanwhile: its bytes mean nothing to another worker.
    if (!this.listeners.has(id) || worker !== this.serving) return
    this.outstanding += 1
    if (this.outstanding === 1) this.arm(worker)
    worker.postMessage({ id, bytes })
  }

  /** Closes the database in good order, then the thread. */
  async close(): Promise<void> {
    this.closed = true
    const worker = await this.worker?.catch(() => null)
    if (worker && worker === this.serving) {
      const late = setTimeout(() => void worker.terminate(), CLOSE_TIMEOUT)
      worker.postMessage('close')
      await this.gone
      clearTimeout(late)
    }
    await this.gone
  }

  private launch(): Promise<Worker> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(/* turbopackIgnore: true */ this.workerFile, {
        workerData: { folder: this.folder },
        env: {},
        execArgv: [],
      })
      this.serving = worker
      this.gone = new Promise((left) => worker.once('exit', left))
      let reason: Error | null = null
      const late = setTimeout(() => {
        reason = new Error('it did not open in time')
        void worker.terminate()
      }, START_TIMEOUT)
      worker.on('message', (posted: Posted) => {
        if (!('ready' in posted)) return this.receive(worker, posted)
        clearTimeout(late)
        // An idle database must not keep a finished process alive; a query in flight does.
        worker.unref()
        resolve(worker)
      })
      worker.on('error', (error) => {
        reason = error instanceof Error ? error : new Error(String(error))
      })
      worker.on('exit', () => {
        clearTimeout(late)
        const why = reason?.message ?? 'its thread ended'
        const error = new CorridorError(
          'store_unavailable',
          `The embedded database in ${this.folder} is not available: ${why}.`,
        )
        reject(error)
        this.lose(worker, error)
      })
    })
  }

  private receive(worker: Worker, posted: Exclude<Posted, { ready: true }>): void {
    if (worker !== this.serving) return
    if (posted.bytes) return this.listeners.get(posted.id)?.onBytes(posted.bytes)
    this.outstanding -= 1
    this.arm(worker)
  }

  /** The time runs anew for each message that the worker takes up. */
  private arm(worker: Worker): void {
    clearTimeout(this.deadline)
    if (this.outstanding === 0) return worker.unref()
    worker.ref()
    const before = this.outstanding
    this.deadline = setTimeout(async () => {
      // An answer may already wait in the queue, where this thread was the slow one.
      await afterIo()
      if (this.outstanding !== before || worker !== this.serving) return
      this.lose(
        worker,
        new CorridorError(
          'store_unavailable',
          `The query took longer than ${this.statementTimeout / 1000} s and was stopped; narrow the filters.`,
        ),
      )
      await worker.terminate()
    }, this.statementTimeout)
  }

  /** Gives a worker up, once: whoever waits for it is told. */
  private lose(worker: Worker, error: Error): void {
    if (worker !== this.serving) return
    this.serving = null
    clearTimeout(this.deadline)
    this.worker = null
    this.outstanding = 0
    const listeners = [...this.listeners.values()]
    this.listeners.clear()
    for (const listener of listeners) listener.onEnd(error)
  }
}
