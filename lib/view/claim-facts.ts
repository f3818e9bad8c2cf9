import { boundsOf } from '../model/bounds'
import {
  destinationCountries,
  hasJointDestinations,
  type Event,
  type ListedClaim,
} from '../model/claim'

/** Events that say that somebody is out of the danger, or on the way. */
const OUT: ReadonlySet<Event> = new Set<Event>(['left', 'evacuated', 'arrived', 'returned_home'])
export const isOut = (c: ListedClaim) => OUT.has(c.event)

export const isPlanned = (c: ListedClaim) => c.event === 'planned'

/** Whether a claim still stands: corrections and rejected readings are shown on demand only. */
export const stands = (c: ListedClaim) => c.status !== 'rejected' && c.status !== 'superseded'

/** The least that a claim says, soft ends included; what only caps says nothing from below. */
export function leastOf(c: ListedClaim): number {
  const { minimum, softMinimum } = boundsOf(c)
  return minimum ?? softMinimum ?? 0
}

/** Countries of destination abroad: a shelter within the country of origin is no destination. */
export const countriesAbroad = (c: ListedClaim): string[] =>
  destinationCountries(c).filter((country) => country !== c.origin.country)

export const isJoint = (c: ListedClaim) => hasJointDestinations(c) && countriesAbroad(c).length > 0

/** The destinations that a claim is a figure of their own for: none where several share it. */
export const ownCountries = (c: ListedClaim) => (hasJointDestinations(c) ? [] : countriesAbroad(c))

export const byId = (a: { id: string }, b: { id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Plans are drawn only where nothing else is asked for. */
export function drawable(claims: readonly ListedClaim[]): ListedClaim[] {
  const people = claims.filter((c) => c.unit === 'people' && stands(c))
  const happened = people.filter((c) => !isPlanned(c))
  return happened.length > 0 ? happened : people
}
