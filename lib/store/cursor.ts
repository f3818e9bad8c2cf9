import { CorridorError } from '../model/errors'

export const DEFAULT_LIMIT = 100
export const MAX_LIMIT = 1000

/** Where a page begins; a cursor is what a page before it answered. */
export interface PageRequest {
  limit?: number
  cursor?: string | null
}

/** A whole number from 1 to 1,000; 100 where none is asked for. */
export const pageSize = (limit: number | undefined): number =>
  limit === undefined || !Number.isFinite(limit)
    ? DEFAULT_LIMIT
    : Math.min(Math.max(Math.trunc(limit), 1), MAX_LIMIT)

/** The sort key and the id of the last row of a page. */
export interface Keyset {
  key: string
  id: string
}

/** Opaque to callers, and bound to its order. */
export const writeCursor = (order: string, { key, id }: Keyset): string =>
  Buffer.from(JSON.stringify([order, key, id])).toString('base64url')

/** Errors: `unknown_cursor` where the text is no cursor of this order. */
export function readCursor(
  order: string,
  cursor: string | null | undefined,
  isKey: (key: string) => boolean,
): Keyset | null {
  if (cursor === null || cursor === undefined) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(parts) && parts.length === 3 && parts[0] === order) {
      const [, value, id] = parts as unknown[]
      if (
        typeof value === 'string' &&
        isKey(value) &&
        typeof id === 'string' &&
        !id.includes('\0')
      ) {
        return { key: value, id }
      }
    }
  } catch {
    // Not JSON: said below.
  }
  throw new CorridorError(
    'unknown_cursor',
    'This cursor belongs to no page of this list; take nextCursor of the page before, with the same filters and order.',
    'cursor',
  )
}
