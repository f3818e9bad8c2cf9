import type { Event, Part } from '../../model/claim'
import type { SeriesKey } from '../../model/series'
import { ORIGIN, type Movement, type World } from './world'

type Who = Pick<SeriesKey, 'nationality' | 'group'>

export const ANYBODY: ReadonlySet<string> = new Set([
  'people',
  'nationals',
  'refugees',
  'foreigners',
])

const isOf = ({ nationality, group }: Who, m: { nationality: string }) =>
  nationality.length > 0
    ? nationality.includes(m.nationality)
    : group !== 'foreigners' || m.nationality !== ORIGIN

const FIELDS = {
  carrier: 'carrier',
  route: 'route',
  destination: 'destination',
  place: 'place',
  home: 'home',
  batch: 'batch',
} as const

export const matches = (m: Movement, limits: readonly Part[]) =>
  limits.every(({ dimension, key }) => {
    if (dimension === 'subgroup') return true
    return dimension !== 'period' && m[FIELDS[dimension]] === key
  })

export interface Asked extends Who {
  event: SeriesKey['event']
  limits: readonly Part[]
  destinations?: readonly string[]
}

/** Movements that a figure of these people, this event and these limits would count. */
export function movementsOf(world: World, asked: Asked): Movement[] {
  // Whoever is out of danger has left; the other events count some of the same people.
  const event = asked.event === 'out_of_danger' ? 'left' : asked.event
  const to = asked.destinations ?? []
  const of = [...world.movements].filter(([nationality]) => isOf(asked, { nationality }))
  const all = of.flatMap(([, events]) => events.get(event as Event) ?? [])
  if (asked.limits.length === 0 && to.length === 0) return all
  return all.filter(
    (m) => matches(m, asked.limits) && (to.length === 0 || to.includes(m.destination)),
  )
}

export const isStudents = (asked: Pick<Asked, 'group' | 'limits'>) =>
  !ANYBODY.has(asked.group) || asked.limits.some((l) => l.dimension === 'subgroup')

/** How many, from the day `since` to the end of `day` (both indices, both included). */
export function countOf(world: World, asked: Asked, day: number, since = 0): number {
  const field = isStudents(asked) ? 'students' : 'people'
  let sum = 0
  for (const m of movementsOf(world, asked)) if (m.day <= day && m.day >= since) sum += m[field]
  return sum
}

/** A stock on one day; null where the world does not know it. */
export function stockOf(world: World, asked: Asked, day: number): number | null {
  const place = asked.limits.find((l) => l.dimension === 'place')?.key
  if (isStudents(asked) || asked.limits.length > (place ? 1 : 0)) return null
  const nationalities = [...world.registered.keys()].filter((n) => isOf(asked, { nationality: n }))
  if (asked.event === 'awaiting') {
    if (place) return null
    return sum(nationalities.map((n) => awaiting(world, n, day)))
  }
  const here = sum(
    nationalities.flatMap((n) =>
      [...world.registered.get(n)!].map(([where, people]) =>
        !place || where === place ? people : 0,
      ),
    ),
  )
  if (asked.event === 'registered') return here
  return here - countOf(world, { ...asked, event: 'left' }, day)
}

const sum = (list: readonly number[]) => list.reduce((all, n) => all + n, 0)

const awaiting = (world: World, nationality: string, day: number) =>
  world.awaiting.get(nationality)![Math.min(day, world.days - 1)]!

const STOCKS: ReadonlySet<string> = new Set(['remaining', 'awaiting', 'registered'])

/** The true numbers of a series on days 0 to `last`; null where there are none ("planned", flights). */
export function truthsOf(world: World, key: SeriesKey, last: number): number[] | null {
  if (key.unit !== 'people' || key.event === 'planned') return null
  const asked = { ...key, destinations: key.destination === null ? [] : [key.destination] }
  const days = Array.from({ length: last + 1 }, (_, day) => day)
  if (STOCKS.has(key.event)) {
    if (key.destination !== null) return null
    const stocks = days.map((day) => stockOf(world, asked, day))
    return stocks.every((n) => n !== null) ? stocks : null
  }
  const field = isStudents(asked) ? 'students' : 'people'
  const truths = days.map(() => 0)
  for (const m of movementsOf(world, asked)) if (m.day <= last) truths[m.day]! += m[field]
  for (const day of days) truths[day]! += truths[day - 1] ?? 0
  return truths
}
