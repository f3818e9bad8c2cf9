import { eq, sql } from 'drizzle-orm'
import type { ListedCrisis } from '../../model/crisis'
import { listed } from '../conditions'
import type { Database } from '../database'
import { run } from '../run'
import { claims, crises, reports } from '../schema'

/** Counts are of the claims that lists show; the newest crisis first, undated ones before all. */
async function select(db: Database, id: string | null): Promise<ListedCrisis[]> {
  return run(db, async (orm) => {
    const ofCrisis = orm
      .select({
        crisis: claims.crisis,
        claims: sql`count(*)::int`.mapWith(Number).as('claim_count'),
        undated: sql`(count(*) filter (where ${claims.asOf} is null))::int`
          .mapWith(Number)
          .as('undated'),
        newest: sql<string | null>`max(${claims.knownFrom})`.as('newest'),
      })
      .from(claims)
      .where(id === null ? listed() : sql`${listed()} and ${eq(claims.crisis, id)}`)
      .groupBy(claims.crisis)
      .as('of_crisis')
    const reportCount = sql`(select count(*)::int from ${reports} where ${reports.crisis} = ${crises.id})`
    return orm
      .select({
        id: crises.id,
        name: crises.name,
        origins: crises.origins,
        firstDay: crises.firstDay,
        lastDay: crises.lastDay,
        provenance: crises.provenance,
        reports: reportCount.mapWith(Number),
        claims: sql`coalesce(${ofCrisis.claims}, 0)`.mapWith(Number),
        undated: sql`coalesce(${ofCrisis.undated}, 0)`.mapWith(Number),
        newest: ofCrisis.newest,
      })
      .from(crises)
      .leftJoin(ofCrisis, eq(ofCrisis.crisis, crises.id))
      .where(id === null ? undefined : eq(crises.id, id))
      .orderBy(sql`coalesce(${crises.firstDay}, 'infinity'::date) desc, ${crises.id} collate "C"`)
  })
}

export const listCrises = (db: Database): Promise<ListedCrisis[]> => select(db, null)

/** Null where there is none of this id. */
export const getCrisis = async (db: Database, id: string): Promise<ListedCrisis | null> =>
  (await select(db, id))[0] ?? null
