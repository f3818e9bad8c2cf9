import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { ListedClaim } from '../../model/claim'
import type { Filters, Page } from '../../model/filters'
import { claimOrder, DEFAULT_SORT, type ClaimSort } from '../claim-order'
import { inDays, leftUndated, selected } from '../conditions'
import { pageSize, readCursor, writeCursor, type PageRequest } from '../cursor'
import type { Database, Orm } from '../database'
import { listedClaim, listedColumns } from '../rows'
import { run } from '../run'
import { claims, reports, speakerNames } from '../schema'

/** How many claims the filters choose, and how many a day filter leaves out for want of a day. */
async function count(orm: Orm, filters: Filters): Promise<{ total: number; undated: number }> {
  const [row] = await orm
    .select({
      total: sql`count(*) filter (where ${inDays(filters)})`.mapWith(Number),
      undated: sql`count(*) filter (where ${leftUndated(filters)})`.mapWith(Number),
    })
    .from(claims)
    .where(selected(filters))
  return row ?? { total: 0, undated: 0 }
}

const rowsOf = (orm: Orm, filters: Filters, sort: ClaimSort, after: SQL | undefined) => {
  const order = claimOrder(sort)
  return orm
    .select({ ...listedColumns(), sortKey: order.keyText })
    .from(claims)
    .innerJoin(reports, eq(reports.id, claims.report))
    .leftJoin(speakerNames, eq(speakerNames.name, claims.speaker))
    .where(and(selected(filters), inDays(filters), after))
    .orderBy(order.orderBy)
}

/**
 * One page of the claims that the filters choose, by day unless `sort` says otherwise, undated
 * ones last, ids as the tie-break. `total` counts all pages. Errors: `unknown_cursor`.
 */
export async function listClaims(
  db: Database,
  filters: Filters,
  { limit, cursor, sort = DEFAULT_SORT }: PageRequest & { sort?: ClaimSort } = {},
): Promise<Page<ListedClaim>> {
  const order = claimOrder(sort)
  const last = readCursor(sort, cursor, order.isKey)
  const size = pageSize(limit)
  return run(db, async (orm) => {
    const counts = await count(orm, filters)
    const rows = await rowsOf(orm, filters, sort, last ? order.after(last) : undefined).limit(
      size + 1,
    )
    const page = rows.slice(0, size)
    const end = rows.length > size ? page.at(-1) : undefined
    return {
      items: page.map((row) => listedClaim(row, filters)),
      ...counts,
      nextCursor: end ? writeCursor(sort, { key: end.sortKey, id: end.id }) : null,
    }
  })
}

/** All the claims that the filters choose, for views; `undated` is what a day filter left out. */
export async function selectClaims(
  db: Database,
  filters: Filters,
): Promise<{ claims: ListedClaim[]; undated: number }> {
  return run(db, async (orm) => {
    const rows = await rowsOf(orm, filters, DEFAULT_SORT, undefined)
    const undated = filters.from || filters.to ? (await count(orm, filters)).undated : 0
    return { claims: rows.map((row) => listedClaim(row, filters)), undated }
  })
}
