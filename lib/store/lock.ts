import { randomUUID } from 'node:crypto'
import { readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CorridorError } from '../model/errors'
import { startOf, isRunning } from './processes'

/** Who has the embedded database open. */
export interface LockHolder {
  pid: number
  host: string
  /** When the holder took the lock, ISO 8601 in UTC. */
  since: string
  /** When its process started, as the system counts; null where that cannot be read. */
  started: string | null
  /** Where its server answers, null while it has none. */
  address: string | null
  /** Tells this holder's file from every other one. */
  nonce: string
}

export interface Lock {
  announce(address: string): Promise<void>
  release(): Promise<void>
}

export const lockFile = (dataFolder: string) => join(dataFolder, 'lock')

/** A lock file that cannot be read for this long was left by a crash between creating and writing. */
const UNREADABLE_FOR = 5_000

async function readHolder(file: string): Promise<LockHolder | 'unreadable' | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as LockHolder
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    if (!(error instanceof SyntaxError)) throw error
    const age = await stat(file).then(
      (s) => Date.now() - s.mtimeMs,
      () => 0,
    )
    return age > UNREADABLE_FOR ? null : 'unreadable'
  }
}

/** On another host nothing can be asked of a process: its lock holds. */
async function isAlive(holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) return true
  if (!isRunning(holder.pid)) return false
  const started = await startOf(holder.pid)
  return !holder.started || !started || started === holder.started
}

/** Who holds the lock of a data folder now, or null; a dead process holds none. */
export async function readLock(dataFolder: string): Promise<LockHolder | null> {
  const holder = await readHolder(lockFile(dataFolder))
  return holder && holder !== 'unreadable' && (await isAlive(holder)) ? holder : null
}

function locked(dataFolder: string, holder: LockHolder | null): CorridorError {
  const who = holder
    ? holder.host === hostname()
      ? `process ${holder.pid} has had it open since ${holder.since}`
      : `process ${holder.pid} on host ${holder.host} has had it open since ${holder.since}`
    : 'another process is just opening it'
  const what = holder?.address
    ? `Use the running server at ${holder.address}, or stop it first.`
    : holder && holder.host !== hostname()
      ? `Stop it there; if that host is gone for good, delete ${lockFile(dataFolder)}.`
      : 'Stop that process, or name another folder with CORRIDOR_DATA.'
  return new CorridorError(
    'store_locked',
    `The database in ${dataFolder} is in use: ${who}. ${what}`,
  )
}

/** Takes a dead holder's file away, and puts it back where another process was quicker. */
async function reap(file: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  const holder = await readHolder(aside)
  if (holder && holder !== 'unreadable' && (await isAlive(holder))) await rename(aside, file)
  else await unlink(aside)
}

/**
 * Takes the lock of a data folder, which exists. Two processes on one PGlite folder silently lose
 * rows, so nothing opens it without. Errors: `store_locked`, with who holds it and what to do.
 */
export async function takeLock(dataFolder: string, address: string | null): Promise<Lock> {
  const file = lockFile(dataFolder)
  const own: LockHolder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    started: await startOf(process.pid),
    address,
    nonce: randomUUID(),
  }
  const isOurs = async () => {
    const holder = await readHolder(file)
    return holder !== null && holder !== 'unreadable' && holder.nonce === own.nonce
  }

  for (let attempt = 0; ; attempt++) {
    const created = await writeFile(file, JSON.stringify(own), { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false
        throw error
      },
    )
    if (created) {
      // Two that reap at once could each have moved the other's file: look again after a moment.
      if (attempt > 0) await sleep(50)
      if (await isOurs()) break
      continue
    }
    const holder = await readHolder(file)
    if (holder !== null && holder !== 'unreadable' && (await isAlive(holder))) {
      throw locked(dataFolder, holder)
    }
    if (attempt >= 20) throw locked(dataFolder, null)
    if (holder === 'unreadable') await sleep(100)
    else await reap(file)
  }

  return {
    async announce(at) {
      own.address = at
      const fresh = `${file}.${own.nonce}`
      await writeFile(fresh, JSON.stringify(own))
      await rename(fresh, file)
    },
    async release() {
      if (await isOurs()) await unlink(file)
    },
  }
}
