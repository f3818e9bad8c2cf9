import { and, eq, not, sql, type SQL } from 'drizzle-orm'
import { isDay } from '../../model/day'
import type { Filters, Page } from '../../model/filters'
import type { ListedReport } from '../../model/report'
import {
  asksForClaims,
  inDays,
  leftUndated,
  listed,
  selectedReports,
  statesClaim,
} from '../conditions'
import { pageSize, readCursor, writeCursor, type PageRequest } from '../cursor'
import type { Database } from '../database'
import { run } from '../run'
import { claims, printings, reports } from '../schema'

const ORDER = 'published'
const KEY = sql`coalesce(${reports.published}, '-infinity'::date)`
const ID = sql`${reports.id} collate "C"`
const isKey = (key: string) => isDay(key) || key === '-infinity'

/**
 * One page of reports, the newest first, those without a day last. Filters that speak of claims
 * choose the reports that state such a claim; `undated` counts those that a day filter leaves out
 * because the claims that would have chosen them have no day. Errors: `unknown_cursor`.
 */
export async function listReports(
  db: Database,
  filters: Filters,
  { limit, cursor }: PageRequest = {},
): Promise<Page<ListedReport>> {
  const last = readCursor(ORDER, cursor, isKey)
  const size = pageSize(limit)
  const base = selectedReports(filters)
  const within = asksForClaims(filters) ? statesClaim(filters, inDays(filters)) : sql`true`
  const undated: SQL | undefined =
    filters.from || filters.to
      ? and(statesClaim(filters, leftUndated(filters)), not(within))
      : sql`false`

  return run(db, async (orm) => {
    const [counts] = await orm
      .select({
        total: sql`count(*) filter (where ${within})`.mapWith(Number),
        undated: sql`count(*) filter (where ${undated})`.mapWith(Number),
      })
      .from(reports)
      .where(base)
    const rows = await orm
      .select({
        id: reports.id,
        crisis: reports.crisis,
        title: reports.title,
        publisher: reports.publisher,
        url: reports.url,
        published: reports.published,
        language: reports.language,
        textHash: reports.textHash,
        provenance: reports.provenance,
        extractor: reports.extractor,
        recordedAt: reports.recordedAt,
        claimCount:
          sql`(select count(*) from ${claims} where ${eq(claims.report, reports.id)} and ${listed()})`.mapWith(
            Number,
          ),
        printingCount:
          sql`(select count(*) from ${printings} where ${eq(printings.report, reports.id)})`.mapWith(
            Number,
          ),
        sortKey: sql<string>`(${KEY})::text`,
      })
      .from(reports)
      .where(
        and(
          base,
          within,
          last ? sql`(${KEY}, ${ID}) < (${last.key}::date, ${last.id} collate "C")` : undefined,
        ),
      )
      .orderBy(sql`${KEY} desc, ${ID} desc`)
      .limit(size + 1)

    const page = rows.slice(0, size)
    const end = rows.length > size ? page.at(-1) : undefined
    return {
      items: page.map(({ sortKey: _, recordedAt, ...row }) => ({
        ...row,
        recordedAt: recordedAt.toISOString(),
      })),
      total: counts?.total ?? 0,
      undated: counts?.undated ?? 0,
      nextCursor: end ? writeCursor(ORDER, { key: end.sortKey, id: end.id }) : null,
    }
  })
}
