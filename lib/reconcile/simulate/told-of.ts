import type { Event, Group, Part } from '../../model/claim'
import type { Random } from './random'
import { countOf, type Asked } from './truth'
import { word } from './word'
import type { Said } from './draft'
import type { Speaker } from './speakers'
import type { World } from './world'

export const GROWING: readonly Event[] = ['left', 'evacuated', 'arrived', 'returned_home']

/** Whom and what a report speaks of. */
export interface Subject {
  nationality: string[]
  group: Group
  event: Event
  speaker: Speaker
  /** Index of the day that it is true for. */
  on: number
}

export interface Telling {
  world: World
  subject: Subject
  r: Random
  /** Days between what is true and its printing. */
  late: number
}

/** An honest total to the end of the subject's day, worded; null where nobody was counted. */
export function total(
  { world, subject, r }: Telling,
  limits: Part[] = [],
  more: Partial<Said> & { since0?: number; to?: string[] } = {},
): Said | null {
  const { since0 = 0, to = [], ...rest } = more
  const asked: Asked = { ...subject, limits, destinations: to }
  const worded = word(countOf(world, asked, subject.on, since0), r)
  if (!worded) return null
  const [own] = subject.nationality
  const isHome = subject.event === 'returned_home' && subject.nationality.length === 1
  const destinations = [
    ...to,
    ...limits.filter((l) => l.dimension === 'destination').map((l) => l.key),
    // Home is their own country, said or not.
    ...(isHome && to.length === 0 && r.chance(0.6) ? [own!] : []),
  ]
  return {
    ...worded,
    ...said(subject),
    part: limits,
    destinations: destinations.map((country) => ({ country, place: null })),
    destinationScope: destinations.length > 0 ? 'total' : 'unknown',
    ...rest,
  }
}

export const said = ({ nationality, group, event, speaker, on }: Subject) => ({
  population: { nationality, group },
  event,
  measure: 'cumulative' as const,
  ...speaker,
  on,
})
