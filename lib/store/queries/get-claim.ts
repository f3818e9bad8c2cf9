import { desc, eq } from 'drizzle-orm'
import type { ListedClaim } from '../../model/claim'
import type { Database } from '../database'
import { listedClaim, listedColumns } from '../rows'
import { run } from '../run'
import { claims, reports, speakerNames } from '../schema'

/** The newest version of a claim, whatever its status; null where there is none of this id. */
export async function getClaim(db: Database, id: string): Promise<ListedClaim | null> {
  return run(db, async (orm) => {
    const [row] = await orm
      .select(listedColumns())
      .from(claims)
      .innerJoin(reports, eq(reports.id, claims.report))
      .leftJoin(speakerNames, eq(speakerNames.name, claims.speaker))
      .where(eq(claims.id, id))
      .orderBy(desc(claims.version))
      .limit(1)
    return row ? listedClaim(row, null) : null
  })
}
