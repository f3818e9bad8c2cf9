import type { ListedClaim } from '../../model/claim'
import { damageOf, type Damage } from './damage'
import type { Simulated } from './index'
import { minimal } from './minimal'
import { reconcile } from '../reconcile'
import { BODIES } from './speakers'

/** The fewest claims of a run that damage the same series, without those that need one left out. */
export function counterexample(run: Simulated, damage: Damage): string[] {
  const damages = (some: readonly ListedClaim[]) =>
    damageOf(run.world, reconcile(some, { bodies: BODIES, known: null })).find(
      (d) => d.series === damage.series,
    )
  const isFair = (some: readonly ListedClaim[]) => {
    const ids = new Set(some.map((c) => c.id))
    return some.every((c) => (run.needs.get(c.id) ?? []).every((id) => ids.has(id)))
  }
  const claims = minimal(run.claims, (some) => isFair(some) && damages(some) !== undefined)
  const { series, day, lower, truth, upper } = damages(claims) ?? damage
  return [`${series} on ${day}: ${truth} is not in [${lower}, ${upper}]`, ...claims.map(told)]
}

const told = (c: ListedClaim) =>
  [
    `  ${c.report}: ${c.speaker ?? c.publisher}, as of ${c.asOf}, known ${c.knownFrom},`,
    c.since && `since ${c.since},`,
    `${c.qualifier} ${c.value}${c.valueMax ? `–${c.valueMax}` : ''} ${c.population.group}`,
    c.population.nationality.join('+'),
    `${c.event} (${c.measure})`,
    c.part.map((p) => `${p.dimension}:${p.key}`).join(' '),
    c.destinations.length > 0 &&
      `${c.destinationScope} ${c.destinations.map((d) => d.country).join('+')}`,
  ]
    .filter(Boolean)
    .join(' ')
