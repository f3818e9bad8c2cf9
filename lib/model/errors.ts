/** The closed set of error codes. The edges (HTTP, command line, screen) map them; nobody invents others. */
export const ERROR_CODES = {
  invalid_input: 400,
  malformed_json: 400,
  invalid_day: 400,
  invalid_url: 400,
  empty_text: 400,
  binary_text: 400,
  text_too_long: 413,
  body_too_large: 413,
  unsupported_media_type: 415,
  unknown_crisis: 400,
  unknown_filter: 400,
  unknown_value: 400,
  unknown_cursor: 400,
  unauthorized: 401,
  cross_site: 403,
  not_found: 404,
  already_exists: 409,
  store_locked: 423,
  internal: 500,
  store_unavailable: 503,
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** One shape for HTTP answers and for the command line with `--json`. */
export interface ErrorBody {
  error: { code: ErrorCode; message: string; field: string | null }
}

/** An error that a person can act on: it names the field and the remedy. */
export class CorridorError extends Error {
  override name = 'CorridorError'
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly field: string | null = null,
  ) {
    super(message)
  }

  get status(): number {
    return ERROR_CODES[this.code]
  }

  toJSON(): ErrorBody {
    return { error: { code: this.code, message: this.message, field: this.field } }
  }
}
