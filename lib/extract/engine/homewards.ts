import type { Event } from '../../model/claim'
import type { Discourse } from './discourse'
import type { Trigger } from './events'
import type { Reading } from './read'
import type { Routes } from './routes'

export interface Journey {
  event: Event
  trigger: Trigger | null
  routes: Routes
  aboard: string | null
  /** Token after the figure. */
  after: number
}

const TOLD = new Set<Event>(['registered', 'awaiting'])

/** Whether people of one nationality go to their own country, where the text names no other. */
export function headsHome(
  { event, trigger, routes, aboard, after }: Journey,
  country: string,
  reading: Reading,
  discourse: Discourse,
): boolean {
  if (event === 'remaining') return false
  if (event === 'returned_home' || trigger?.base === 'returned_home') return true
  // "4,800 students will be flown out of Bucharest": on from a third country is home.
  const onward = routes.via.length > 0 && !routes.stated.origin
  if (event === 'planned') return onward || aboard === 'flight' || discourse.homeward.has(country)
  // "350 Filipinos have said that they want to go home"
  if (TOLD.has(event))
    return reading.triggers.some((t) => t.first >= after && t.base === 'returned_home' && !t.weak)
  return false
}
