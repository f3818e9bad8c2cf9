import type { Crisis, ListedCrisis } from '../lib/model/crisis'
import { CorridorError } from '../lib/model/errors'
import { lockHolder } from '../lib/services/lock-holder'
import { localAccess } from './local-access'
import { remoteAccess } from './remote-access'

/** What the commands ask of the store, whoever holds it. */
export interface Access {
  ingest(
    input: unknown,
  ): Promise<{ outcome: 'created' | 'exists' | 'printing'; id: string; claims: number }>
  exportClaims(query: URLSearchParams): Promise<AsyncIterable<Uint8Array>>
  addCrisis(input: unknown): Promise<Crisis>
  listCrises(): Promise<ListedCrisis[]>
  close(): Promise<void>
}

/**
 * The store itself where nobody holds it, else the running server that does, over HTTP.
 * @throws CorridorError store_locked where the holder is no server
 */
export async function openAccess(): Promise<Access> {
  const holder = await lockHolder()
  if (!holder) return localAccess()
  if (!holder.address) {
    throw new CorridorError(
      'store_locked',
      `The database is held by process ${holder.pid}, which serves no address. Wait until it ends, or stop it.`,
    )
  }
  return remoteAccess(holder.address)
}
