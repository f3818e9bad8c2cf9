import type { Filters } from '../model/filters'
import { listBodies, selectClaims } from '../store'
import type { SelectionData } from '../view/types'
import { getCrisis } from './get-crisis'
import { chosenSeries } from './get-series'
import { openHouse } from './house'

/**
 * Everything that the views of one crisis are drawn from.
 * @throws CorridorError not_found where there is no such crisis
 */
export async function getSelection(crisisId: string, filters: Filters): Promise<SelectionData> {
  const within: Filters = { ...filters, crisis: [crisisId] }
  const db = await openHouse()
  const crisis = await getCrisis(crisisId)
  const [{ claims, undated }, series, bodies] = await Promise.all([
    selectClaims(db, within),
    chosenSeries(within),
    listBodies(db),
  ])
  const speaking = new Set([
    ...claims.map((c) => c.body),
    ...series.flatMap((s) => s.points.map((p) => p.speaker)),
  ])
  return {
    crisis,
    claims,
    series,
    bodies: Object.fromEntries(bodies.filter((b) => speaking.has(b.id)).map((b) => [b.id, b])),
    undated,
    filters: within,
  }
}
