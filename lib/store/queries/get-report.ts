import { asc, eq, sql, type SQL } from 'drizzle-orm'
import type { Report, ReportWithClaims } from '../../model/report'
import type { Database, Orm } from '../database'
import { listed } from '../conditions'
import { listedClaim, listedColumns } from '../rows'
import { run } from '../run'
import { claims, printings, reports, speakerNames } from '../schema'

async function readReport(orm: Orm, condition: SQL): Promise<Report | null> {
  const [row] = await orm.select().from(reports).where(condition).limit(1)
  if (!row) return null
  const printed = await orm
    .select()
    .from(printings)
    .where(eq(printings.report, row.id))
    .orderBy(asc(printings.id))
  const { search: _, ...report } = row
  return {
    ...report,
    recordedAt: row.recordedAt.toISOString(),
    printings: printed.map((p) => ({
      publisher: p.publisher,
      url: p.url,
      published: p.published,
      recordedAt: p.recordedAt.toISOString(),
    })),
  }
}

/** A report with its text, its printings and the claims that are listed, in the order of the text. */
export async function getReport(db: Database, id: string): Promise<ReportWithClaims | null> {
  return run(db, async (orm) => {
    const report = await readReport(orm, eq(reports.id, id))
    if (!report) return null
    const rows = await orm
      .select(listedColumns())
      .from(claims)
      .innerJoin(reports, eq(reports.id, claims.report))
      .leftJoin(speakerNames, eq(speakerNames.name, claims.speaker))
      .where(sql`${claims.report} = ${id} and ${listed()}`)
      .orderBy(asc(claims.position), asc(claims.id))
    return { ...report, claims: rows.map((row) => listedClaim(row, null)) }
  })
}

/** The report that holds a text, by the text's hash (lib/model/ids). */
export const findReportByText = (db: Database, textHash: string): Promise<Report | null> =>
  run(db, (orm) => readReport(orm, eq(reports.textHash, textHash)))
