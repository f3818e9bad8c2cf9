import type { Printing } from '../../model/report'
import type { Database } from '../database'
import { run } from '../run'
import { printings } from '../schema'

/** Keeps that another publisher or address printed a report's text; the same one is kept once. */
export async function addPrinting(
  db: Database,
  reportId: string,
  printing: Printing,
): Promise<void> {
  await run(db, (orm) =>
    orm
      .insert(printings)
      .values({ ...printing, report: reportId, recordedAt: new Date(printing.recordedAt) })
      .onConflictDoNothing(),
  )
}
