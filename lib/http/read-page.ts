import { CorridorError } from '../model/errors'
import { FIRST_PAGE, type PageRequest } from '../services/page-request'

const MOST = 1000

/** Parameters of a list besides the filters. */
export const PAGE_PARAMS = ['limit', 'cursor'] as const

/** @throws CorridorError invalid_input, field `limit` */
export function readPage(query: URLSearchParams): PageRequest {
  const limit = query.get('limit')
  if (limit !== null && !(/^\d{1,4}$/.test(limit) && +limit >= 1 && +limit <= MOST)) {
    throw new CorridorError('invalid_input', `limit is a whole number from 1 to ${MOST}.`, 'limit')
  }
  return { limit: limit === null ? FIRST_PAGE.limit : +limit, cursor: query.get('cursor') || null }
}
