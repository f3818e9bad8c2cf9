import { inArray, sql } from 'drizzle-orm'
import type { Database } from '../database'
import { run } from '../run'
import { reports } from '../schema'

/**
 * A text that differs whenever a report of these crises was added: reports and claims are only
 * ever appended. No crisis named: of all.
 */
export async function crisisRevision(db: Database, crises: readonly string[]): Promise<string> {
  const [row] = await run(db, (orm) =>
    orm
      .select({
        revision: sql<string>`count(*) || ' ' || coalesce(max(${reports.recordedAt})::text, '')`,
      })
      .from(reports)
      .where(crises.length > 0 ? inArray(reports.crisis, [...crises]) : undefined),
  )
  return row?.revision ?? ''
}
