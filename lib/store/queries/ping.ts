import { sql } from 'drizzle-orm'
import type { Database } from '../database'
import { run } from '../run'

/** Resolves where the store answers. Errors: `store_unavailable`. */
export async function ping(db: Database): Promise<void> {
  await run(db, (orm) => orm.execute(sql`select 1`))
}
