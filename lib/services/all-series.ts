import type { Body } from '../model/body'
import type { Day } from '../model/day'
import { NO_FILTERS } from '../model/filters'
import type { Series } from '../model/series'
import { reconcile } from '../reconcile'
import { crisisRevision, listBodies, selectClaims, type Database } from '../store'

/** Selections kept in memory; each is some thousand points. */
const KEPT = 32

interface Kept {
  revision: string
  series: Promise<Series[]>
}

const kept = new Map<string, Kept>()

async function compute(db: Database, crisis: string[], known: Day | null): Promise<Series[]> {
  const [{ claims }, bodies] = await Promise.all([
    selectClaims(db, { ...NO_FILTERS, crisis, known }),
    listBodies(db),
  ])
  const byId = new Map<string, Body>(bodies.map((b) => [b.id, b]))
  return reconcile(claims, { bodies: byId, known })
}

/** Every series of the crises as it was known on a day, reconciled once for each state of the store. */
export async function allSeries(
  db: Database,
  crisis: string[],
  known: Day | null,
): Promise<Series[]> {
  const key = JSON.stringify([[...crisis].sort(), known])
  const revision = await crisisRevision(db, crisis)
  const held = kept.get(key)
  kept.delete(key)
  const current =
    held?.revision === revision ? held : { revision, series: compute(db, crisis, known) }
  kept.set(key, current)
  current.series.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return current.series
}
