import type { ListedClaim } from '../model/claim'
import { formatSeriesId, seriesGroup } from '../model/series-id'
import { seriesKeyOf } from '../model/series-key-of'
import type { Series } from '../model/series'
import { leastOf, stands } from './claim-facts'
import { strongestOf, tierOf, type Bodies } from './strongest'
import type { PopulationRow } from './types'

/** Claims of people by population; with a nationality, people and nationals are the same. */
function byPopulation(claims: readonly ListedClaim[]): ListedClaim[][] {
  const found = new Map<string, ListedClaim[]>()
  for (const c of claims) {
    if (c.unit !== 'people' || !stands(c)) continue
    const { nationality, group } = c.population
    const key = `${[...nationality].sort().join('+')}/${seriesGroup(nationality, group)}`
    const list = found.get(key)
    if (list) list.push(c)
    else found.set(key, [c])
  }
  return [...found.values()]
}

/** One row for each population with the one claim that says most of it; the greatest first. */
export function populations(
  claims: readonly ListedClaim[],
  series: readonly Series[],
  bodies: Bodies,
): PopulationRow[] {
  const known = new Set(series.map((s) => s.id))
  return byPopulation(claims)
    .flatMap((list): PopulationRow[] => {
      const claim = strongestOf(list, bodies)
      if (!claim) return []
      const key = seriesKeyOf(claim)
      const id = formatSeriesId(key)
      return [
        {
          nationality: key.nationality,
          group: key.group,
          claim,
          series: known.has(id) ? id : null,
          claims: list.length,
        },
      ]
    })
    .sort(
      (a, b) =>
        Number(tierOf(a.claim) > 3) - Number(tierOf(b.claim) > 3) ||
        leastOf(b.claim) - leastOf(a.claim) ||
        b.claims - a.claims ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
}
