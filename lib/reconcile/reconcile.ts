import type { Body } from '../model/body'
import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import type { Series, SeriesPoint } from '../model/series'
import { groups, type Group } from './group'
import { growing } from './growing'
import { read } from './read'
import type { Reading } from './reading'
import { isCumulative } from './role'
import { siblings, type Pair } from './siblings'
import { standing } from './standing'
import { tell, type Told } from './told'
import { voices } from './voices'

export interface Context {
  bodies: ReadonlyMap<string, Body>
  /** The day as of which one asks: claims that became known later are not seen. Null: all. */
  known: Day | null
}

/**
 * Claims of any number of crises → one series for each population, origin, event and unit, and
 * the narrower ones by destination, route, carrier and place that the claims give. Pure; the
 * order of the claims does not matter. The rules stand in SPEC.md.
 */
export function reconcile(claims: readonly ListedClaim[], { bodies, known }: Context): Series[] {
  const standingClaims = claims.filter(
    (c) =>
      c.status !== 'rejected' &&
      c.status !== 'superseded' &&
      (known === null || c.knownFrom <= known),
  )
  return groups(standingClaims.map((c) => tell(c, bodies))).map((group) => ({
    ...group.key,
    id: group.id,
    shared: false,
    points: points(group),
    undated: group.undated,
  }))
}

function points({ key, claims }: Group): SeriesPoint[] {
  const spoken = voices(claims).flatMap(({ speaks, claims: said }) => {
    const reading = read(speaks, key)
    return reading ? [{ ...reading, claims: said }] : []
  })
  if (!isCumulative(key.event)) return standing(spoken, daysOf(spoken))
  const toPair = (told: Told): Pair[] => {
    // Only stated totals and their parts can be siblings.
    const reading = told.claim.measure === 'cumulative' ? read(told, key) : null
    return reading ? [{ claim: told.claim, reading }] : []
  }
  const readings = [...spoken, ...siblings(claims.flatMap(toPair))]
  return growing(readings, daysOf(readings))
}

const daysOf = (readings: readonly Reading[]): Day[] =>
  [...new Set(readings.map((r) => r.day))].sort()
