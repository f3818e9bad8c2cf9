import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { Thread } from './embedded/thread'
import { Wire } from './embedded/wire'
import { takeLock } from './lock'
import { repositoryRoot } from './root'
import * as schema from './schema'

export interface OpenOptions {
  /** A Postgres server (15 or later); without it the embedded database in `dataFolder`. */
  databaseUrl?: string | null
  dataFolder: string
  /** Where this process's server answers, for those who find the folder locked. */
  address?: string | null
  /** The checkout, where it cannot be found from where the program runs. */
  root?: string
  /** Milliseconds that one statement may take; 30,000 by default. */
  statementTimeout?: number
}

export type Orm = NodePgDatabase<typeof schema>

export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly orm: Orm
  readonly pool: pg.Pool
  /** The checkout: the migrations lie in it. */
  readonly root: string
  /** Tells those who find the folder locked where this process's server answers. */
  announce(address: string): Promise<void>
  close(): Promise<void>
}

/** How long a query waits for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 30_000

function wrap(pool: pg.Pool, rest: Omit<Database, 'orm' | 'pool'>): Database {
  // A connection that fails while idle is replaced by the next query, which reports what is wrong.
  pool.on('error', () => {})
  let closing: Promise<void> | null = null
  return {
    ...rest,
    pool,
    orm: drizzle(pool, { schema }),
    close: () => (closing ??= pool.end().then(() => rest.close())),
  }
}

/**
 * Opens the store; nothing does so while the app is being built. Call `migrate` next.
 * Errors: `store_locked` where another process has the folder open, `store_unavailable`.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const root = repositoryRoot(options.root)
  const statementTimeout = options.statementTimeout ?? 30_000
  if (options.databaseUrl) {
    const pool = new pg.Pool({
      connectionString: options.databaseUrl,
      max: 10,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      statement_timeout: statementTimeout,
    })
    return wrap(pool, { kind: 'server', root, announce: async () => {}, close: async () => {} })
  }

  const dataFolder = resolve(/* turbopackIgnore: true */ options.dataFolder)
  await mkdir(dataFolder, { recursive: true })
  const lock = await takeLock(dataFolder, options.address ?? null)
  const worker = join(/* turbopackIgnore: true */ root, 'lib', 'store', 'embedded', 'worker.mjs')
  const thread = new Thread(worker, join(dataFolder, 'database'), statementTimeout)
  const close = async () => {
    await thread.close()
    await lock.release()
  }
  try {
    await thread.start()
  } catch (error) {
    await close()
    throw error
  }
  const pool = new pg.Pool({
    // PGlite has one session: transactions take turns on it.
    max: 1,
    stream: () => new Wire(thread),
    user: 'postgres',
    database: 'postgres',
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idleTimeoutMillis: 0,
  })
  return wrap(pool, { kind: 'embedded', root, announce: lock.announce, close })
}
