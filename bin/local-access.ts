import { addCrisis } from '../lib/services/add-crisis'
import { exportClaims } from '../lib/services/export-claims'
import { closeHouse, openHouse } from '../lib/services/house'
import { ingestReport } from '../lib/services/ingest-report'
import { listCrises } from '../lib/services/list-crises'
import { readFilters } from '../lib/services/read-filters'
import type { Access } from './access'

/** The store, opened by this process; its steps are told on standard error. */
export async function localAccess(): Promise<Access> {
  await openHouse({ say: (line) => console.error(line) })
  return {
    async ingest(input) {
      const { outcome, report } = await ingestReport(input)
      return { outcome, id: report.id, claims: report.claims.length }
    },
    exportClaims: async (query) => exportClaims(await readFilters(query)),
    addCrisis,
    listCrises,
    close: closeHouse,
  }
}
