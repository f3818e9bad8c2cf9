import { sql } from 'drizzle-orm'
import type { Day } from '../../model/day'
import { listed } from '../conditions'
import type { Database } from '../database'
import { run } from '../run'
import { claims } from '../schema'

/** How many claims are true for a day, by crisis; claims without a day or a crisis are left out. */
export const countByDay = (db: Database): Promise<{ crisis: string; day: Day; claims: number }[]> =>
  run(db, (orm) =>
    orm
      .select({
        crisis: sql<string>`${claims.crisis}`,
        day: sql<Day>`${claims.asOf}`,
        claims: sql`count(*)::int`.mapWith(Number),
      })
      .from(claims)
      .where(sql`${listed()} and ${claims.asOf} is not null and ${claims.crisis} is not null`)
      .groupBy(claims.crisis, claims.asOf)
      .orderBy(claims.asOf),
  )
