import type { Filters } from '../model/filters'
import { parseSeriesId } from '../model/series-id'
import { rivals } from '../reconcile'
import type { RivalData } from '../view/types'
import { isChosen } from './get-series'
import { openHouse } from './house'
import { reconciled } from './reconciled'

/** The disputes of a selection: the series that it chooses, each with its claims side by side. */
export async function getRivals(filters: Filters): Promise<RivalData> {
  const { claims, context } = await reconciled(await openHouse(), filters.crisis, filters.known)
  const rivalries = rivals(claims, context).filter((r) => {
    const key = parseSeriesId(r.series)
    return key !== null && isChosen(key, filters)
  })
  const figures = rivalries.flatMap((r) => r.voices.flatMap((v) => v.figures))
  const named = new Set(figures.flatMap((f) => [...f.claims, ...f.against]))
  const told = claims.filter((c) => named.has(c.id))
  const speaking = new Set(told.map((c) => c.body))
  return {
    rivalries,
    claims: Object.fromEntries(told.map((c) => [c.id, c])),
    bodies: Object.fromEntries([...context.bodies].filter(([id]) => speaking.has(id))),
  }
}
