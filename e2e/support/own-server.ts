import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A port that nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** A production server of its own, on a data folder of its own, that a test may stop, kill and start again. */
export class OwnServer {
  private child: ChildProcess | null = null

  private constructor(
    readonly folder: string,
    readonly port: number,
    private readonly env: Record<string, string>,
  ) {}

  static async make(env: Record<string, string> = {}): Promise<OwnServer> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'corridor-own-'))
    return new OwnServer(folder, await freePort(), env)
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** The environment in which the command line meets the same data. */
  get environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      ...this.env,
      PORT: String(this.port),
      CORRIDOR_DATA: path.join(this.folder, 'data'),
    }
  }

  /** Starts, and waits until it is ready. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['scripts/serve.mjs'], {
      env: this.environment,
      stdio: 'ignore',
    })
    this.child = child
    for (let tries = 0; tries < 600; tries += 1) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`)
      const answer = await fetch(`${this.address}/api/health`).catch(() => null)
      if (answer?.ok) return
      await wait(100)
    }
    throw new Error('The server was not ready within a minute.')
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }

  async remove(): Promise<void> {
    await this.end('SIGKILL')
    await rm(this.folder, { recursive: true, force: true })
  }
}
