import type { Body } from '../model/body'
import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import type { Series } from '../model/series'
import { groups, type Group } from './group'
import type { Memo } from './memo'
import { outOfDanger } from './out-of-danger'
import { pointsOf } from './points'
import { settle } from './settle'
import { tell, type Told } from './told'

export interface Context {
  bodies: ReadonlyMap<string, Body>
  /** The day as of which one asks: claims that became known later are not seen. Null: all. */
  known: Day | null
  /** First days of the crises, by id, where they are known. */
  starts?: ReadonlyMap<string, Day>
  /** Series of an earlier run: those whose claims are the same are taken from it. */
  memo?: Memo
}

/** The claims that count, with what the rules ask of them. */
export const standingOf = (
  claims: readonly ListedClaim[],
  { bodies, known, starts }: Pick<Context, 'bodies' | 'known' | 'starts'>,
): Told[] =>
  claims
    .filter(
      (c) =>
        c.status !== 'rejected' &&
        c.status !== 'superseded' &&
        (known === null || c.knownFrom <= known),
    )
    .map((c) => tell(c, bodies, starts?.get(c.crisis ?? '') ?? null))

/**
 * Claims of any number of crises → one series for each population, origin, event and unit, the
 * narrower ones by destination, route, carrier and place that the claims give, and those of who is
 * out of danger. Pure; the order of the claims does not matter. The rules stand in SPEC.md.
 */
export function reconcile(claims: readonly ListedClaim[], context: Context): Series[] {
  const found = groups(standingOf(claims, context)).map(
    (group) => context.memo?.get(group, seriesOf) ?? seriesOf(group),
  )
  return [...found, ...outOfDanger(found)].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function seriesOf(group: Group): Series {
  const settled = settle(group)
  return {
    ...group.key,
    id: group.id,
    shared: false,
    points: pointsOf(settled),
    marks: settled.marks,
    denominator: null,
    undated: group.undated,
  }
}
