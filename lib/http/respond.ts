import { CorridorError } from '../model/errors'

const HEADERS = { 'Cache-Control': 'no-store' }

export const json = (data: unknown, status = 200): Response =>
  Response.json(data, { status, headers: HEADERS })

/** Any failure as `{"error": {code, message, field}}`; what is not ours is logged and told as `internal`. */
export function failure(error: unknown): Response {
  if (error instanceof CorridorError) return json(error, error.status)
  console.error(error)
  const told = new CorridorError(
    'internal',
    'Something failed here. Nothing was half-written; try again, and look into the log of the server if it stays.',
  )
  return json(told, told.status)
}

type Handler<C> = (request: Request, context: C) => Promise<Response>

/** A route handler whose errors all leave in one shape. */
export const route =
  <C>(handler: Handler<C>): Handler<C> =>
  async (request, context) => {
    try {
      return await handler(request, context)
    } catch (error) {
      return failure(error)
    }
  }
