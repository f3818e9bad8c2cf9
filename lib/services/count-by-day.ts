import type { Day } from '../model/day'
import { countByDay as query } from '../store'
import { openHouse } from './house'

/** Claims by the day they are true for, in order of days, for each crisis. Claims, never people. */
export async function countByDay(): Promise<Map<string, { day: Day; claims: number }[]>> {
  const byCrisis = new Map<string, { day: Day; claims: number }[]>()
  for (const { crisis, day, claims } of await query(await openHouse())) {
    const days = byCrisis.get(crisis) ?? []
    days.push({ day, claims })
    byCrisis.set(crisis, days)
  }
  return byCrisis
}
