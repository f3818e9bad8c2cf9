import type { Body, BodyKind } from './body'
import { destinationCountries, type Claim } from './claim'

/** How near a speaker is to the people counted; the lower, the more its figure weighs. */
export const RUNGS = [
  'own_government',
  'host',
  'united_nations',
  'other_government',
  'paper',
  'unknown',
] as const

const STATE: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'government',
  'embassy',
  'military',
  'border_service',
  'police',
  'local_government',
])
const NEUTRAL: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'un_agency',
  'intergovernmental',
  'red_cross',
  'ngo',
])

type Spoken = Pick<
  Claim,
  'speaker' | 'population' | 'destinations' | 'via' | 'origin' | 'part' | 'event'
>

/**
 * Index into RUNGS, computed for each claim from its body's country and kind: one embassy counts
 * its own nationals at first hand and somebody else's at second. `body` is null where the
 * registry does not know the name. Source: SPEC of reconcile, rule 4.
 */
export function rungOf(c: Spoken, body: Pick<Body, 'name' | 'country' | 'kind'> | null): number {
  if (c.speaker === null) return 4
  if (!body || isUnnamed(body)) return 5
  if (body.kind === 'media') return 4
  if (NEUTRAL.has(body.kind)) return 2
  if (!STATE.has(body.kind) || !body.country) return 3
  const { country } = body
  if (c.population.nationality.includes(country) || moved(c, country)) return 0
  const hosts = [...destinationCountries(c), ...c.via.map((v) => v.country), ...routes(c)]
  if (hosts.includes(country)) return 1
  // The state whose border they cross outwards counts them as a host does.
  return c.origin.country === country && body.kind === 'border_service' ? 1 : 3
}

/** The registry keeps "Unnamed Indian officials" as a body: nobody answers for what they say. */
const isUnnamed = ({ name }: Pick<Body, 'name'>) => name.startsWith('Unnamed ')

const routes = (c: Spoken) =>
  c.part.flatMap((p) => (p.dimension === 'route' || p.dimension === 'destination' ? [p.key] : []))

/** Whether this state carried the people: it is named as the carrier, or it speaks of whom it took out. */
function moved(c: Spoken, country: string): boolean {
  if (c.part.some((p) => p.dimension === 'carrier' && p.key === country)) return true
  return (
    c.population.nationality.length === 0 && c.event === 'evacuated' && c.origin.country !== country
  )
}
