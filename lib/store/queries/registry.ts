import { asc, sql } from 'drizzle-orm'
import type { Body } from '../../model/body'
import type { Database } from '../database'
import { run } from '../run'
import { bodies, speakerNames } from '../schema'

/** Bodies, and the names that reports give them: name as written → id of a body. */
export interface Registry {
  bodies: Body[]
  names: Record<string, string>
}

/** Adds to the registry, over what it said of the same bodies and names; removes nothing. */
export async function saveRegistry(db: Database, registry: Registry): Promise<void> {
  const names = Object.entries(registry.names).map(([name, body]) => ({ name, body }))
  await run(db, (orm) =>
    orm.transaction(async (tx) => {
      if (registry.bodies.length > 0) {
        await tx
          .insert(bodies)
          .values(registry.bodies)
          .onConflictDoUpdate({
            target: bodies.id,
            set: {
              name: sql`excluded.name`,
              country: sql`excluded.country`,
              kind: sql`excluded.kind`,
            },
          })
      }
      if (names.length > 0) {
        await tx
          .insert(speakerNames)
          .values(names)
          .onConflictDoUpdate({ target: speakerNames.name, set: { body: sql`excluded.body` } })
      }
    }),
  )
}

export const listBodies = (db: Database): Promise<Body[]> =>
  run(db, (orm) => orm.select().from(bodies).orderBy(asc(bodies.id)))

/** The whole registry: bodies, and every name as it is spelled. */
export const getRegistry = (db: Database): Promise<Registry> =>
  run(db, async (orm) => ({
    bodies: await orm.select().from(bodies).orderBy(asc(bodies.id)),
    names: Object.fromEntries(
      (await orm.select().from(speakerNames)).map(({ name, body }) => [name, body]),
    ),
  }))
