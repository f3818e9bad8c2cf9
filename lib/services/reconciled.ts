import type { Body } from '../model/body'
import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import { NO_FILTERS } from '../model/filters'
import type { Series } from '../model/series'
import { histories, memo, reconcile, type Memo, type SeriesHistory } from '../reconcile'
import { crisisRevision, listBodies, listCrises, selectClaims, type Database } from '../store'

/** The claims of some crises as they were known on a day, and what they come to. */
export interface Reconciled {
  claims: ListedClaim[]
  /** What the rules were given beside the claims. */
  context: {
    bodies: ReadonlyMap<string, Body>
    starts: ReadonlyMap<string, Day>
    known: Day | null
  }
  series: Series[]
  /** Every point that was ever known, by series; made when it is asked for. */
  histories(): ReadonlyMap<string, SeriesHistory['points']>
}

/** Selections kept in memory; each is some thousand points. */
const KEPT = 32

interface Kept {
  revision: string
  memo: Memo
  made: Promise<Reconciled>
}

const kept = new Map<string, Kept>()

async function make(
  db: Database,
  crisis: string[],
  known: Day | null,
  held: Memo,
): Promise<Reconciled> {
  const [{ claims }, bodies, crises] = await Promise.all([
    selectClaims(db, { ...NO_FILTERS, crisis, known }),
    listBodies(db),
    listCrises(db),
  ])
  const context = {
    bodies: new Map(bodies.map((b) => [b.id, b])),
    starts: new Map(crises.flatMap((c) => (c.firstDay === null ? [] : [[c.id, c.firstDay]]))),
    known,
  }
  const series = reconcile(claims, { ...context, memo: held })
  let past: ReadonlyMap<string, SeriesHistory['points']> | undefined
  return {
    claims,
    context,
    series,
    histories: () =>
      (past ??= new Map(histories(claims, context).map((h) => [h.series, h.points]))),
  }
}

/**
 * The crises as they were known on a day, reconciled once for each state of the store. After a
 * change only the series that it touches are made anew.
 */
export async function reconciled(
  db: Database,
  crisis: string[],
  known: Day | null,
): Promise<Reconciled> {
  const key = JSON.stringify([[...crisis].sort(), known])
  const revision = await crisisRevision(db, crisis)
  const held = kept.get(key)
  kept.delete(key)
  const series = held?.memo ?? memo()
  const current =
    held?.revision === revision
      ? held
      : { revision, memo: series, made: make(db, crisis, known, series) }
  kept.set(key, current)
  current.made.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return current.made
}
