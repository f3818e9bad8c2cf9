import type { ListedClaim } from '../model/claim'
import { hasJointNationalities } from '../model/claim'
import { drawable, isJoint, isOut, leastOf, stands } from './claim-facts'
import { figureOf } from './figure'
import { ownByCountry } from './greatest'
import { jointVoices } from './joint'
import { outOfDanger } from './out-of-danger'
import { populations } from './populations'
import { rungIn } from './strongest'
import type { DestinationRow, OverviewView, PopulationRow, SelectionData } from './types'

/** How many, who, where to, how sure: each from single claims, never from a sum. */
export function overviewView(data: SelectionData): OverviewView {
  const claims = data.claims.filter(stands)
  const who = populations(claims, data.series, data.bodies)
  const most = headline(who, data)
  return {
    headline: most,
    out: most && outOfDanger(data, most),
    who,
    whereTo: whereTo(claims),
    sure: {
      claims: claims.length,
      exact: claims.filter((c) => c.qualifier === 'exact').length,
      qualified: claims.filter((c) => c.qualifier !== 'exact').length,
      joint: claims.filter((c) => isJoint(c) || hasJointNationalities(c)).length,
      undated: data.undated + claims.filter((c) => c.asOf === null).length,
      conflicts: data.series
        .filter((s) => s.destination === null && s.limits.length === 0)
        .reduce((days, s) => days + s.points.filter((p) => p.conflict !== null).length, 0),
    },
    fresh: {
      reports: countOf(claims, (c) => c.report),
      bodies: countOf(claims, (c) => c.body),
      publishers: countOf(claims, (c) => c.publisher),
      newest: claims.reduce<string | null>(
        (d, c) => (d && d > c.knownFrom ? d : c.knownFrom),
        null,
      ),
    },
  }
}

/** Below this many claims a population is not well reported. */
const WELL_REPORTED = 5

/**
 * The first sentence: the greatest well-reported nationality that is out, told by its own
 * government; foreigners before the origin's own people, then whatever population has most to say.
 */
function headline(who: readonly PopulationRow[], data: SelectionData): ListedClaim | null {
  const origins = new Set(data.crisis.origins.map((o) => o.country))
  const told = who.filter((r) => isOut(r.claim) && r.claim.measure === 'cumulative')
  const rank = (r: PopulationRow) => {
    if (r.nationality.length !== 1 || r.group !== 'nationals') return 3
    if (origins.has(r.nationality[0]!)) return 2
    return rungIn(data.bodies, r.claim) === 0 && r.claim.part.length === 0 ? 0 : 1
  }
  const best = [...(told.length > 0 ? told : who)].sort(
    (a, b) =>
      Number(a.claims < WELL_REPORTED) - Number(b.claims < WELL_REPORTED) ||
      rank(a) - rank(b) ||
      leastOf(b.claim) - leastOf(a.claim),
  )
  return best[0]?.claim ?? null
}

/** Destinations by their greatest figure of their own, and how many figures they only share in. */
function whereTo(claims: readonly ListedClaim[]): DestinationRow[] {
  const own = ownByCountry(drawable(claims))
  const joint = new Map<string, number>()
  for (const voice of jointVoices(claims.filter((c) => c.unit === 'people')))
    for (const country of voice.countries) joint.set(country, (joint.get(country) ?? 0) + 1)
  return [...new Set([...own.keys(), ...joint.keys()])]
    .map((country) => {
      const list = own.get(country) ?? []
      return {
        country,
        own: list[0] ? figureOf(list[0]) : null,
        ownCount: list.length,
        jointCount: joint.get(country) ?? 0,
      }
    })
    .sort(
      (a, b) =>
        (b.own?.value ?? 0) - (a.own?.value ?? 0) ||
        b.jointCount - a.jointCount ||
        (a.country < b.country ? -1 : 1),
    )
}

const countOf = (claims: readonly ListedClaim[], key: (c: ListedClaim) => string | null) =>
  new Set(claims.map(key).filter((value) => value !== null)).size
