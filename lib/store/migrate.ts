import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import type { Database } from './database'
import { run } from './run'

/** Any number, the same in every process that migrates this schema. */
const ADVISORY_LOCK = 2_022_0302

/** Brings the schema up to date; does nothing where it is. Processes that start together take turns. */
export async function migrate(db: Database): Promise<void> {
  await run(db, async () => {
    const client = await db.pool.connect()
    try {
      await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK])
      const migrationsFolder = join(
        /* turbopackIgnore: true */ db.root,
        'lib',
        'store',
        'migrations',
      )
      await applyMigrations(drizzle(client), { migrationsFolder })
      await client.query('select pg_advisory_unlock($1)', [ADVISORY_LOCK])
      client.release()
    } catch (error) {
      // Ending the session gives the advisory lock back as well.
      client.release(true)
      throw error
    }
  })
}
