import type { Crisis, ListedCrisis } from '../lib/model/crisis'
import { CorridorError, type ErrorBody } from '../lib/model/errors'
import type { ReportWithClaims } from '../lib/model/report'
import type { Access } from './access'

/** The running server that holds the store, over its own HTTP interface. */
export function remoteAccess(address: string): Access {
  const token = process.env.CORRIDOR_TOKEN
  const headers: HeadersInit = token ? { Authorization: `Bearer ${token}` } : {}

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, address)
    const response = await fetch(url, { ...init, headers: { ...headers, ...init.headers } }).catch(
      () => {
        throw new CorridorError(
          'store_unavailable',
          `The server at ${address} holds the database and does not answer.`,
        )
      },
    )
    if (response.ok) return response
    const { error } = (await response.json()) as ErrorBody
    throw new CorridorError(error.code, error.message, error.field)
  }

  const post = (path: string, input: unknown) =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'Content-Type': 'application/json' },
    })

  return {
    async ingest(input) {
      const response = await post('/api/v1/reports', input)
      const { id, claims, printings } = (await response.json()) as ReportWithClaims
      const again = printings.length > 0 ? 'printing' : 'exists'
      return { outcome: response.status === 201 ? 'created' : again, id, claims: claims.length }
    },
    async exportClaims(query) {
      const { body } = await ask(`/api/v1/export/claims.csv?${query}`)
      return body as unknown as AsyncIterable<Uint8Array>
    },
    addCrisis: async (input) => (await (await post('/api/v1/crises', input)).json()) as Crisis,
    async listCrises() {
      const { items } = (await (await ask('/api/v1/crises')).json()) as { items: ListedCrisis[] }
      return items
    },
    close: async () => {},
  }
}
