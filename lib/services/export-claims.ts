import type { Filters } from '../model/filters'
import { claimsCsv } from '../store'
import { openHouse } from './house'

/** claims.csv of exactly the selection, in slices of bytes. Stops where the reader stops. */
export async function exportClaims(filters: Filters): Promise<AsyncIterable<Uint8Array>> {
  return claimsCsv(await openHouse(), filters)
}
