import { sql } from 'drizzle-orm'
import type { Crisis } from '../../model/crisis'
import { CorridorError } from '../../model/errors'
import type { Database } from '../database'
import { run } from '../run'
import { crises } from '../schema'

/** Errors: `already_exists` where the id is taken. */
export async function insertCrisis(db: Database, crisis: Crisis): Promise<void> {
  const rows = await run(db, (orm) =>
    orm.insert(crises).values(crisis).onConflictDoNothing().returning({ id: crises.id }),
  )
  if (rows.length === 0) {
    throw new CorridorError(
      'already_exists',
      `There is a crisis "${crisis.id}" already; use it, or choose another name or year.`,
      'name',
    )
  }
}

/** Writes crises that ship with the program, over earlier versions of them. */
export async function saveCrises(db: Database, list: readonly Crisis[]): Promise<void> {
  if (list.length === 0) return
  await run(db, (orm) =>
    orm
      .insert(crises)
      .values([...list])
      .onConflictDoUpdate({
        target: crises.id,
        set: {
          name: sql`excluded.name`,
          origins: sql`excluded.origins`,
          firstDay: sql`excluded.first_day`,
          lastDay: sql`excluded.last_day`,
          provenance: sql`excluded.provenance`,
        },
      }),
  )
}
