import { Duplex } from 'node:stream'
import type { Thread } from './thread'

/**
 * What node-postgres takes for its socket: bytes go to the database's thread instead of a port,
 * so that both kinds of store have one driver, one COPY and one reading of dates.
 */
export class Wire extends Duplex {
  private id = 0

  constructor(private readonly thread: Thread) {
    super({ allowHalfOpen: false })
  }

  connect(): this {
    this.id = this.thread.attach({
      onBytes: (bytes) => void this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
      onEnd: (error) => this.destroy(error),
    })
    this.thread.start().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }

  // The parts of a socket that node-postgres calls and that a thread has no use for.
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  // Answers are pushed as they come; a statement's answer is held whole at worst (COPY is sliced).
  override _read(): void {}

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.thread.send(this.id, new Uint8Array(chunk)).then(() => done(), done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this._write(Buffer.concat(chunks.map((c) => c.chunk)), 'utf8', done)
  }

  override _final(done: (error?: Error | null) => void): void {
    done()
    this.destroy()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.thread.detach(this.id)
    done(error)
  }
}
