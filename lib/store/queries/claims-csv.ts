import { and, sql, type SQL } from 'drizzle-orm'
import { CLAIM_COLUMNS } from '../../model/columns'
import type { Filters } from '../../model/filters'
import { claimOrder, DEFAULT_SORT } from '../claim-order'
import { inDays, selected } from '../conditions'
import { copyRows } from '../copy'
import { crlfLines } from '../crlf'
import { CELLS } from '../csv-cells'
import type { Keyset } from '../cursor'
import type { Database } from '../database'
import { run } from '../run'
import { claims, reports, speakerNames } from '../schema'

/** Claims in one COPY: some megabytes, after which others have their turn. */
const SLICE = 5_000

const header = () => new TextEncoder().encode(`${CLAIM_COLUMNS.map((c) => c.name).join(',')}\r\n`)

const cells = () =>
  sql.join(
    CLAIM_COLUMNS.map((column) => sql`${CELLS[column.name]}`),
    sql`, `,
  )

/** The last claim of the slice that begins after `from`; null where that slice is the last one. */
async function endOfSlice(
  db: Database,
  where: SQL | undefined,
  size: number,
): Promise<Keyset | null> {
  const order = claimOrder(DEFAULT_SORT)
  const [row] = await run(db, (orm) =>
    orm
      .select({ key: order.keyText, id: claims.id })
      .from(claims)
      .where(where)
      .orderBy(order.orderBy)
      .offset(size - 1)
      .limit(1),
  )
  return row ?? null
}

/**
 * The claims that the filters choose as claims.csv (columns: lib/model/columns), in the order of
 * the list: UTF-8, RFC 4180, the header first, also where nothing is chosen. It stops where the
 * reader stops, and throws in mid-stream where the store fails: what came until then is no file.
 * `slice`: claims that are read at once.
 */
export async function* claimsCsv(
  db: Database,
  filters: Filters,
  slice = SLICE,
): AsyncGenerator<Uint8Array> {
  const order = claimOrder(DEFAULT_SORT)
  const chosen = and(selected(filters), inDays(filters))
  yield header()
  let from: Keyset | null = null
  do {
    const rest: SQL | undefined = and(chosen, from ? order.after(from) : undefined)
    const end: Keyset | null = await endOfSlice(db, rest, slice)
    const where = and(rest, end ? sql`not ${order.after(end)}` : undefined) ?? sql`true`
    const chunks = await run(db, () =>
      copyRows(
        db,
        sql`select ${cells()} from ${claims} inner join ${reports} on ${reports.id} = ${claims.report} left join ${speakerNames} on ${speakerNames.name} = ${claims.speaker} where ${where} order by ${order.orderBy}`,
      ),
    )
    const toCrlf = crlfLines()
    for (const chunk of chunks) yield toCrlf(chunk)
    from = end
  } while (from)
}
