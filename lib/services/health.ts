import { listCrises, ping } from '../store'
import { houseState, openHouse } from './house'

export interface Health {
  status: 'ready' | 'starting' | 'failed'
  store: 'embedded' | 'server' | null
  crises: number | null
  reports: number | null
  claims: number | null
}

/** Whether the store answers, and what is in it. Never throws. */
export async function health(): Promise<Health> {
  const unknown = { store: null, crises: null, reports: null, claims: null }
  const opening = openHouse()
  opening.catch(() => {})
  if (houseState() !== 'ready') {
    return { status: houseState() === 'failed' ? 'failed' : 'starting', ...unknown }
  }
  try {
    const db = await opening
    await ping(db)
    const crises = await listCrises(db)
    return {
      status: 'ready',
      store: db.kind,
      crises: crises.length,
      reports: crises.reduce((sum, c) => sum + c.reports, 0),
      claims: crises.reduce((sum, c) => sum + c.claims, 0),
    }
  } catch {
    return { status: 'failed', ...unknown }
  }
}
