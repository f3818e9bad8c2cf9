import type { Filters, Page } from '../model/filters'
import type { ListedReport } from '../model/report'
import { listReports as query } from '../store'
import { openHouse } from './house'
import type { PageRequest } from './page-request'

/** The reports that hold a claim of the selection, or all of a crisis where nothing narrower is asked. */
export async function listReports(
  filters: Filters,
  page: PageRequest,
): Promise<Page<ListedReport>> {
  return query(await openHouse(), filters, page)
}
