import { eq } from 'drizzle-orm'
import type { Database } from '../database'
import { run } from '../run'
import { meta } from '../schema'

/** A note of the program to itself, such as which corpus was loaded; null where there is none. */
export async function getMeta(db: Database, key: string): Promise<string | null> {
  const [row] = await run(db, (orm) => orm.select().from(meta).where(eq(meta.key, key)))
  return row?.value ?? null
}

export async function setMeta(db: Database, key: string, value: string): Promise<void> {
  await run(db, (orm) =>
    orm
      .insert(meta)
      .values({ key, value })
      .onConflictDoUpdate({ target: meta.key, set: { value } }),
  )
}
