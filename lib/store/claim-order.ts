import { sql, type SQL } from 'drizzle-orm'
import { isDay } from '../model/day'
import { claims } from './schema'

/** Orders of a list of claims; `-` is descending. Undated claims are last in either direction. */
export const CLAIM_SORTS = ['asOf', '-asOf', 'value', '-value', 'knownFrom', '-knownFrom'] as const
export type ClaimSort = (typeof CLAIM_SORTS)[number]
export const DEFAULT_SORT: ClaimSort = 'asOf'

interface Order {
  key: SQL
  type: SQL
  /** Whether a cursor's key can be one of this order. */
  isKey: (key: string) => boolean
}

const isDayKey = (key: string) => isDay(key) || key === 'infinity' || key === '-infinity'
const isWhole = (key: string) => /^\d{1,16}$/.test(key)

const ORDERS: Record<ClaimSort, Order> = {
  asOf: { key: sql`coalesce(${claims.asOf}, 'infinity'::date)`, type: sql`date`, isKey: isDayKey },
  '-asOf': {
    key: sql`coalesce(${claims.asOf}, '-infinity'::date)`,
    type: sql`date`,
    isKey: isDayKey,
  },
  value: { key: sql`${claims.value}`, type: sql`bigint`, isKey: isWhole },
  '-value': { key: sql`${claims.value}`, type: sql`bigint`, isKey: isWhole },
  knownFrom: { key: sql`${claims.knownFrom}`, type: sql`date`, isKey: isDayKey },
  '-knownFrom': { key: sql`${claims.knownFrom}`, type: sql`date`, isKey: isDayKey },
}

/** Ids by code point, so that both kinds of store have one order. */
const ID = sql`${claims.id} collate "C"`

/** The order of a list: its key as text for the cursor, ORDER BY, and what comes after a key. */
export function claimOrder(sort: ClaimSort) {
  const { key, type, isKey } = ORDERS[sort]
  const descending = sort.startsWith('-')
  return {
    isKey,
    keyText: sql<string>`(${key})::text`,
    orderBy: descending ? sql`${key} desc, ${ID} desc` : sql`${key}, ${ID}`,
    after: (last: { key: string; id: string }) =>
      descending
        ? sql`(${key}, ${ID}) < (${last.key}::${type}, ${last.id} collate "C")`
        : sql`(${key}, ${ID}) > (${last.key}::${type}, ${last.id} collate "C")`,
  }
}
