import type { ListedClaim } from '../model/claim'
import { CorridorError } from '../model/errors'
import { getClaim as query } from '../store'
import { openHouse } from './house'

/** @throws CorridorError not_found, field `id` */
export async function getClaim(id: string): Promise<ListedClaim> {
  const claim = await query(await openHouse(), id)
  if (!claim) throw new CorridorError('not_found', `There is no claim “${id}”.`, 'id')
  return claim
}
