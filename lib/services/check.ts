import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { CorridorError, ERROR_CODES, type ErrorCode } from '../model/errors'

// The small Zod has no words of its own.
z.config(en())

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in ERROR_CODES

/**
 * Input against its schema. The first problem is thrown with the path of its field and what to do.
 * @throws CorridorError invalid_input | invalid_day | invalid_url
 */
export function check<T extends z.ZodMiniType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = [...issue.path, ...(unknown ? [unknown] : [])].join('.') || null
  const message = unknown ? `There is no field “${unknown}” here.` : issue.message
  throw new CorridorError(codeOf(issue), message, field)
}

function codeOf(issue: z.core.$ZodIssue): ErrorCode {
  if (issue.code === 'custom' && isCode(issue.params?.code)) return issue.params.code
  const last = issue.path.at(-1)
  if (last === 'published' || last === 'firstDay' || last === 'lastDay') return 'invalid_day'
  return 'invalid_input'
}
