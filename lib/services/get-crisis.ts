import type { ListedCrisis } from '../model/crisis'
import { CorridorError } from '../model/errors'
import { getCrisis as query } from '../store'
import { openHouse } from './house'

/** @throws CorridorError not_found, field `crisis` */
export async function getCrisis(id: string): Promise<ListedCrisis> {
  const crisis = await query(await openHouse(), id)
  if (!crisis)
    throw new CorridorError(
      'not_found',
      `There is no crisis “${id}”. GET /api/v1/crises lists them.`,
      'crisis',
    )
  return crisis
}
