import type { ListedCrisis } from '../model/crisis'
import { listCrises as query } from '../store'
import { openHouse } from './house'

/** All crises with what is known of them, most reported first. */
export async function listCrises(): Promise<ListedCrisis[]> {
  return query(await openHouse())
}
