import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import type { Database } from './database'

const dialect = new PgDialect()

/** COPY takes no parameters: they are written out as literals, escaped by the driver. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'string') return pg.escapeLiteral(value)
  throw new TypeError(`A ${typeof value} cannot be written into a COPY.`)
}

/** SQL with its parameters in place. No literal of our own contains a `$`. */
export function written(query: SQL): string {
  const { sql, params } = dialect.sqlToQuery(query)
  return sql.replace(/\$(\d+)/g, (_, n: string) => literal(params[Number(n) - 1]))
}

/**
 * The rows of a query as CSV without a header. They are gathered before the connection is given
 * back, so that a slow reader never holds one: ask for slices.
 */
export async function copyRows(db: Database, query: SQL): Promise<Uint8Array[]> {
  const client = await db.pool.connect()
  try {
    const stream = client.query(to(`copy (${written(query)}) to stdout with (format csv)`))
    const chunks: Uint8Array[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    client.release()
    return chunks
  } catch (error) {
    client.release(true)
    throw error
  }
}
