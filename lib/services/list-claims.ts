import type { ListedClaim } from '../model/claim'
import type { Filters, Page } from '../model/filters'
import { listClaims as query } from '../store'
import { openHouse } from './house'
import type { PageRequest } from './page-request'

/** A page of the selection, in the stable order of the export. */
export async function listClaims(filters: Filters, page: PageRequest): Promise<Page<ListedClaim>> {
  return query(await openHouse(), filters, page)
}
