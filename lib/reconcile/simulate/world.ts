import type { Event } from '../../model/claim'
import { random, type Random } from './random'

export const ORIGIN = 'UKR'
export const ROUTES = ['POL', 'ROU', 'HUN', 'SVK'] as const
export const PLACES = ['Kyiv', 'Kharkiv', 'Sumy'] as const
export const HOMES = ['north', 'south', 'west'] as const
export const CARRIERS = ['air force', 'national airline', 'SAU'] as const
export const NATIONALITIES = ['IND', 'NGA', 'VNM'] as const

/** People who did one thing on one day together: the grain of every truth. */
export interface Movement {
  event: Event
  nationality: string
  /** Index of the day. */
  day: number
  people: number
  students: number
  route: string
  destination: string
  carrier: string
  place: string
  home: string
  /** What it is called where it is told alone. */
  batch: string
}

export interface World {
  crisis: string
  /** How many days something happens. */
  days: number
  /** By nationality, then event. */
  movements: Map<string, Map<Event, Movement[]>>
  /** How many were in the country before: by nationality and place. */
  registered: Map<string, Map<string, number>>
  /** How many wait at a border: by nationality, then day. */
  awaiting: Map<string, number[]>
}

/** The hidden truth: who left, was evacuated, arrived and came home, day by day. */
export function world(seed: number, crisis = `simulated-${seed}`, days?: number): World {
  const r = random(seed)
  const made: World = {
    crisis,
    days: days ?? r.int(6, 16),
    movements: new Map(),
    registered: new Map(),
    awaiting: new Map(),
  }
  for (const nationality of [...r.some(NATIONALITIES, 3), ORIGIN]) people(made, nationality, r)
  return made
}

function people(made: World, nationality: string, r: Random) {
  const all = Math.round(10 ** (2 + r.next() * 2.3))
  const places = new Map<string, number>()
  for (const place of PLACES) places.set(place, Math.round((all / 3) * (0.5 + r.next())))
  made.registered.set(nationality, new Map(places))
  const waiting: number[] = []
  /** Those abroad who did not come home yet, by the country in which they are. */
  const abroad: Abroad = new Map()
  for (let day = 0; day < made.days; day++) {
    for (const route of ROUTES) {
      if (r.chance(0.5)) leave(made, { nationality, day, route, places, abroad }, r)
      // Those who are at home in the country of origin do not fly home.
      if (nationality !== ORIGIN && r.chance(0.4))
        goHome(made, { nationality, day, route, abroad }, r)
    }
    const still = [...places.values()].reduce((sum, n) => sum + n, 0)
    waiting.push(Math.floor(still * 0.3 * r.next()))
  }
  made.awaiting.set(nationality, waiting)
}

/** How many are in a country, and how many of them are students. */
type Abroad = Map<string, [people: number, students: number]>

interface Going {
  nationality: string
  day: number
  route: string
  abroad: Abroad
}

function leave(made: World, going: Going & { places: Map<string, number> }, r: Random) {
  const { route, places, abroad } = going
  const place = r.pick(PLACES)
  const there = places.get(place)!
  const people = Math.ceil(there * 0.4 * r.next())
  if (people === 0) return
  places.set(place, there - people)
  const students = Math.floor(people * r.next())
  const [others, otherStudents] = abroad.get(route) ?? [0, 0]
  abroad.set(route, [others + people, otherStudents + students])
  const to = { destination: route, place, batch: `group ${r.int(1, 99)}` }
  add(made, movement('left', going, to, people, students, r))
  add(made, movement('arrived', going, to, people, students, r))
  const taken = Math.floor(people * r.next())
  if (taken > 0 && r.chance(0.7))
    add(made, movement('evacuated', going, to, taken, Math.min(taken, students), r))
}

function goHome(made: World, going: Going, r: Random) {
  const { nationality, route, abroad } = going
  const [there, studentsThere] = abroad.get(route) ?? [0, 0]
  const people = Math.min(there, r.int(40, 260))
  if (people === 0) return
  const least = Math.max(0, people - (there - studentsThere))
  const students = r.int(least, Math.min(people, studentsThere))
  abroad.set(route, [there - people, studentsThere - students])
  const to = { destination: nationality, place: r.pick(PLACES), batch: `flight ${r.int(1, 99)}` }
  add(made, movement('returned_home', going, to, people, students, r))
}

function add({ movements }: World, one: Movement) {
  const ofPeople = movements.get(one.nationality) ?? new Map<Event, Movement[]>()
  movements.set(one.nationality, ofPeople)
  const list = ofPeople.get(one.event)
  if (list) list.push(one)
  else ofPeople.set(one.event, [one])
}

const movement = (
  event: Event,
  { nationality, day, route }: Going,
  { destination, place, batch }: Pick<Movement, 'destination' | 'place' | 'batch'>,
  people: number,
  students: number,
  r: Random,
): Movement => {
  const [carrier, home] = [r.pick(CARRIERS), r.pick(HOMES)]
  // Field by field: worlds have hundreds of these, and spreading is slow.
  return {
    event,
    nationality,
    day,
    people,
    students,
    route,
    destination,
    carrier,
    place,
    home,
    batch,
  }
}
