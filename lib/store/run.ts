import { CorridorError } from '../model/errors'
import type { Database, Orm } from './database'

/** SQLSTATEs that say that the server is not there for us, as against a mistake of ours. */
const UNAVAILABLE = /^(?:08|53|57|58|28|3D)/
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'ENOENT',
  'EAI_AGAIN',
])
const POOL = /timeout exceeded when trying to connect|Connection terminated|timeout expired/

/** The innermost cause: Drizzle wraps what the driver throws. */
function root(error: unknown): unknown {
  return error instanceof Error && error.cause ? root(error.cause) : error
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

function translate(error: unknown): unknown {
  const cause = root(error)
  if (cause instanceof CorridorError) return cause
  const code = codeOf(cause)
  if (code === '57014') {
    return new CorridorError(
      'store_unavailable',
      'The query took too long and was stopped; narrow the filters.',
    )
  }
  const message = cause instanceof Error ? cause.message : String(cause)
  if (UNAVAILABLE.test(code) || NETWORK.has(code) || POOL.test(message)) {
    return new CorridorError('store_unavailable', `The database does not answer: ${message}.`)
  }
  return error
}

/** Runs one query or transaction; what the driver throws leaves as a CorridorError where a person can act on it. */
export async function run<T>(db: Database, work: (orm: Orm) => Promise<T>): Promise<T> {
  try {
    return await work(db.orm)
  } catch (error) {
    throw translate(error)
  }
}

/** The code of a violated constraint (SQLSTATE class 23), else null. */
export function violation(error: unknown): 'foreign_key' | 'unique' | null {
  const code = codeOf(root(error))
  return code === '23503' ? 'foreign_key' : code === '23505' ? 'unique' : null
}
