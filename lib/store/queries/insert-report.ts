import { inArray } from 'drizzle-orm'
import type { StoredClaim } from '../../model/claim'
import { CorridorError } from '../../model/errors'
import type { Report } from '../../model/report'
import type { Database, Orm } from '../database'
import { claimRow, reportRow } from '../rows'
import { run, violation } from '../run'
import { claims, printings, reports } from '../schema'

export interface NewReport {
  report: Report
  claims: StoredClaim[]
}

/** `exists`: the store holds this text already, under `id`; nothing was stored. */
export interface Inserted {
  outcome: 'created' | 'exists'
  id: string
}

/** Rows in one statement: Postgres takes 65,535 parameters, a claim has 37. */
const ROWS = 1_000

function* slices<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += ROWS) yield list.slice(at, at + ROWS)
}

/** Postgres keeps no NUL, and UTF-8 no half of a pair: stored, the offsets would be wrong. */
function assertStorable({ report }: NewReport): void {
  if (/\0|\p{Surrogate}/u.test(report.text)) {
    throw new CorridorError('binary_text', 'The text holds bytes that are no text.', 'text')
  }
}

type Transaction = Parameters<Parameters<Orm['transaction']>[0]>[0]

async function insertAll(tx: Transaction, items: readonly NewReport[]): Promise<Inserted[]> {
  const created = new Set<string>()
  for (const slice of slices(items)) {
    const rows = await tx
      .insert(reports)
      .values(slice.map(({ report }) => reportRow(report)))
      .onConflictDoNothing()
      .returning({ id: reports.id })
    for (const { id } of rows) created.add(id)
  }

  const fresh = items.filter(({ report }) => created.delete(report.id))
  const ids = new Set(fresh.map(({ report }) => report.id))
  for (const slice of slices(
    fresh.flatMap((item) => item.claims.map((c, i) => claimRow(c, item.report, i))),
  )) {
    await tx.insert(claims).values(slice)
  }
  const printed = fresh.flatMap(({ report }) =>
    report.printings.map((p) => ({ ...p, report: report.id, recordedAt: new Date(p.recordedAt) })),
  )
  for (const slice of slices(printed))
    await tx.insert(printings).values(slice).onConflictDoNothing()

  const holders = new Map<string, string>()
  const hashes = items.map(({ report }) => report.textHash)
  for (const slice of slices(hashes)) {
    const rows = await tx
      .select({ id: reports.id, textHash: reports.textHash })
      .from(reports)
      .where(inArray(reports.textHash, slice))
    for (const row of rows) holders.set(row.textHash, row.id)
  }
  return items.map(({ report }) => {
    const outcome = ids.delete(report.id) ? 'created' : 'exists'
    return { outcome, id: holders.get(report.textHash) ?? report.id }
  })
}

/**
 * Stores reports with their claims in one transaction: all of them or none. A text that is there
 * already is left as it is, so a second run changes nothing. Answers in the order of `items`.
 * Errors: `unknown_crisis`, `binary_text`.
 */
export async function insertReports(
  db: Database,
  items: readonly NewReport[],
): Promise<Inserted[]> {
  if (items.length === 0) return []
  for (const item of items) assertStorable(item)
  try {
    return await run(db, (orm) => orm.transaction((tx) => insertAll(tx, items)))
  } catch (error) {
    if (violation(error) !== 'foreign_key') throw error
    throw new CorridorError(
      'unknown_crisis',
      'A report names a crisis that is not there; add the crisis first.',
      'crisis',
    )
  }
}

/** Stores one report with its claims: whole, or not at all. */
export async function insertReport(
  db: Database,
  report: Report,
  claimsOfReport: StoredClaim[],
): Promise<Inserted> {
  const [inserted] = await insertReports(db, [{ report, claims: claimsOfReport }])
  return inserted ?? { outcome: 'exists', id: report.id }
}
