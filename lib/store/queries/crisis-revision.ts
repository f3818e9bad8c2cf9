import { inArray, sql } from 'drizzle-orm'
import type { Database } from '../database'
import { run } from '../run'
import { meta, reports } from '../schema'

/**
 * A text that differs whenever a report of these crises was added, or the shipped corpus was
 * revised: nothing else changes what claims say. No crisis named: of all.
 */
export async function crisisRevision(db: Database, crises: readonly string[]): Promise<string> {
  const [row] = await run(db, (orm) =>
    orm
      .select({
        revision: sql<string>`count(*) || ' ' || coalesce(max(${reports.recordedAt})::text, '') || ' ' || coalesce((select ${meta.value} from ${meta} where ${meta.key} = 'corpus'), '')`,
      })
      .from(reports)
      .where(crises.length > 0 ? inArray(reports.crisis, [...crises]) : undefined),
  )
  return row?.revision ?? ''
}
