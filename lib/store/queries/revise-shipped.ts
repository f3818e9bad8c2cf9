import { and, asc, eq } from 'drizzle-orm'
import { claimId } from '../../model/ids'
import type { Database, Orm } from '../database'
import { nextVersion, pairVersions } from '../pair-versions'
import { claimRow, storedClaim } from '../rows'
import { run } from '../run'
import { claims, reports } from '../schema'
import type { NewReport } from './insert-report'

type Transaction = Parameters<Parameters<Orm['transaction']>[0]>[0]
type ReportRow = typeof reports.$inferSelect
type ClaimRow = typeof claims.$inferSelect

/** Becomes the newest version of its claim; the earlier ones stay. */
async function append(tx: Transaction, row: typeof claims.$inferInsert): Promise<void> {
  const earlier = and(eq(claims.id, row.id), eq(claims.current, true))
  await tx.update(claims).set({ current: false }).where(earlier)
  await tx.insert(claims).values(row)
}

/** The versions that bring the stored claims of a report to what it is now said to state. */
function revisions(stored: ReportRow, rows: readonly ClaimRow[], item: NewReport | undefined) {
  const report = { ...stored, recordedAt: stored.recordedAt.toISOString(), printings: [] }
  const positions = new Map(rows.map((row) => [row.id, row.position]))
  // The same text may have been stored under another publisher, and so under another id.
  const wanted = (item?.claims ?? []).map((c) => ({
    ...c,
    report: report.id,
    id: claimId(report.id, c),
  }))
  return pairVersions(rows.map(storedClaim), wanted).flatMap((pair, i) => {
    const next = nextVersion(pair)
    if (!next) return []
    return [claimRow(next, report, pair.wanted ? i : (positions.get(next.id) ?? i))]
  })
}

/**
 * Brings the claims of the shipped reports in the store to what `items` say now: each change is a
 * new version, what is no longer said is superseded; all of it or nothing. Reports that users put
 * there are left alone. Answers how many versions were added.
 */
export async function reviseShipped(db: Database, items: readonly NewReport[]): Promise<number> {
  const byText = new Map(items.map((item) => [item.report.textHash, item]))
  const isShipped = eq(reports.provenance, 'shipped')
  return run(db, (orm) =>
    orm.transaction(async (tx) => {
      // Locked, so that two programs that start at once do not both add the same version.
      const stored = await tx
        .select()
        .from(reports)
        .where(isShipped)
        .orderBy(reports.id)
        .for('update')
      const rows = await tx
        .select({ claim: claims })
        .from(claims)
        .innerJoin(reports, eq(reports.id, claims.report))
        .where(and(isShipped, eq(claims.current, true)))
        .orderBy(asc(claims.position), asc(claims.id))
      const byReport = new Map<string, ClaimRow[]>(stored.map(({ id }) => [id, []]))
      for (const { claim } of rows) byReport.get(claim.report)?.push(claim)
      const added = stored.flatMap((report) =>
        revisions(report, byReport.get(report.id) ?? [], byText.get(report.textHash)),
      )
      for (const row of added) await append(tx, row)
      return added.length
    }),
  )
}
