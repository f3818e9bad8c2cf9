import type { Event } from '../../model/claim'
import type { Refusal } from '../../model/report'
import type { Scene } from './scene'
import type { Trigger } from './events'
import type { Population } from './populations'
import type { Reading } from './read'
import type { Routes } from './routes'

export interface Settling {
  scene: Scene
  reading: Reading
  /** Which figure of the sentence. */
  k: number
  population: Population
  trigger: Trigger | null
  routes: Routes
  nationality: readonly string[]
  /** What happened to those that these are part of. */
  whole: Event | null
  /** A claim right before this one tells of an evacuation. */
  rescue: boolean
  /** The vehicle that they are aboard of. */
  aboard: string | null
  /** Nationalities that this text already told to have been flown home. */
  homeward: ReadonlySet<string>
}

const MOVED = new Set<Event>(['evacuated', 'arrived', 'left'])
const GOES = new Set<Event>([...MOVED, 'returned_home'])
const LEAVING = new Set<Event>(['evacuated', 'left', 'planned'])
const URGED = 5
/** So many are taken out by nobody. */
const CROWD = 100_000

/** What a word for what happened means once it is known who went where, or why it is no claim. */
export function settleEvent(event: Event, settling: Settling): Event | Refusal {
  const { scene, reading, population, trigger, routes, nationality, aboard } = settling
  const { language, origins } = scene
  const only = nationality.length === 1 ? nationality[0] : undefined
  const outside = routes.destinations.some((d) => !origins.includes(d.country))
  const home = (country: string | undefined) => country !== undefined && !origins.includes(country)

  if (trigger && event === 'registered' && language.residence.has(trigger.key)) {
    if (
      nationality.length === 0 &&
      population.group === 'people' &&
      population.by === 'noun' &&
      !outside
    )
      return 'no_event'
    if (outside) return 'arrived'
  }
  if (event === 'remaining' && outside) return 'awaiting'
  if (trigger && LEAVING.has(event) && isUrged(settling)) return 'registered'
  if (event === 'evacuated' && trigger && isCrowd(settling)) event = 'left'
  if (event === 'registered' && isElsewhere(settling)) return 'no_event'
  if (event === 'left' && movesOn(settling)) return 'no_event'
  // "600 are in Sumy": who is in a place of danger remains there; a country has its residents.
  if (trigger && event === 'arrived' && language.statives.has(trigger.key) && !outside)
    return routes.origin.place && language.presentTense.has(trigger.key)
      ? 'remaining'
      : 'registered'
  // UNHCR's crowds leave; a country's own citizens who got across have arrived.
  const across = outside && nationality.some((code) => !origins.includes(code))
  if (event === 'left' && trigger && across && language.crossings.has(trigger.key))
    event = 'arrived'
  // "Of the citizens evacuated, 121 went to Romania": a word of mere motion goes on from the rescue.
  const among = settling.reading.triggers.some(
    (t) => trigger && t.event === 'evacuated' && !t.weak && t.last <= trigger.first,
  )
  const rescued = (among || settling.rescue) && population.group !== 'refugees'
  if (event === 'left' && trigger && rescued && language.motions.has(trigger.key))
    event = 'evacuated'
  if (event === 'left' && routes.stated['destinations.0'] && !outside && !routes.origin.place) {
    // Somebody who goes to the country in danger goes the other way.
    if (routes.destinations.every((d) => d.place === null)) return 'reverse_flow'
  }
  // "4,532 of them came from Mariupol": out of danger, and not said where to.
  const nowhere = routes.destinations.length === 0 && routes.stated.origin !== undefined
  if (event === 'arrived' && trigger?.weak && nowhere) event = settling.whole ?? 'left'
  // "48 of them came through Egypt": the way of those who were just said to be evacuated.
  const ways = routes.destinations.length === 0 && settling.rescue
  if (event === 'arrived' && trigger?.weak && ways) event = 'evacuated'
  const dated =
    scene.reference.published !== null &&
    reading.days.some(
      (day) => day.future !== null && day.past !== day.future && day.lead !== 'last',
    )
  const timetable = aboard && aboard !== 'group' && trigger?.base !== 'returned_home'
  if ((timetable || dated) && present(settling)) return 'planned'
  if ((MOVED.has(event) || event === 'planned') && isLeftOver(settling)) return 'remaining'
  if ((MOVED.has(event) || event === 'returned_home') && toCome(settling)) return 'planned'
  if (event === 'left' && aboard && aboard !== 'group') event = 'evacuated'
  if (!only) return event
  const homeward =
    routes.destinations.length > 0 && routes.destinations.every((d) => d.country === only)
  if (MOVED.has(event) && homeward && home(only)) return 'returned_home'
  if (event === 'returned_home' && outside && !routes.destinations.some((d) => d.country === only))
    return 'evacuated'
  // Who flies out of a third country flies home, unless the text says where else.
  const open = routes.destinations.length === 0 && home(only) && MOVED.has(event)
  const known = settling.homeward.has(only)
  const flown = aboard === 'flight' || (known && event === 'evacuated' && ofFlights(settling))
  if (open && flown && ((routes.via.length > 0 && !routes.stated.origin) || known))
    return 'returned_home'
  if (open && event === 'evacuated' && known && routes.via.length > 0) return 'returned_home'
  return event
}

/** "Tomorrow two flights go": the day lies after the report. */
function toCome({ scene, reading }: Settling): boolean {
  const { published } = scene.reference
  return published !== null && reading.days.some((day) => day.past !== null && day.past > published)
}

/** "Six flights leave Bucharest with 1,300 students": a timetable speaks in the present. */
function present({ scene, reading, trigger }: Settling): boolean {
  return (
    trigger !== null &&
    !reading.sentence.heading &&
    scene.language.present.has(trigger.key.split(' ')[0] ?? '') &&
    trigger.base !== null &&
    GOES.has(trigger.base) &&
    trigger.event !== 'planned'
  )
}

const BEFORE = 4

/** "The remaining 600 are being got out": who is still to be moved has not gone. */
function isLeftOver({ scene, reading, k, population, trigger }: Settling): boolean {
  const { tokens, language } = scene
  const { quantity } = reading.counted[k] ?? {}
  if (!trigger || !quantity) return false
  const rest = (i: number) => language.leftOver.has(tokens[i]?.key ?? '')
  let named = rest(quantity.first - 1)
  for (let i = population.first; i < population.last; i++) named ||= rest(i)
  if (!named) return false
  for (let i = trigger.first - 1; i >= trigger.first - BEFORE; i--)
    if (language.ongoing.has(tokens[i]?.key ?? '')) return true
  return trigger.weak || trigger.event === 'planned'
}

/** A sentence that speaks of flights. */
function ofFlights({ scene, reading }: Settling): boolean {
  const { tokens, language } = scene
  for (let i = reading.sentence.first; i < reading.sentence.last; i++)
    if (language.carriers.at(tokens, i)?.value === 'flight') return true
  return false
}

/** "in contact with 1,600 nationals in Belarus": who lives in another country is in no danger. */
function isElsewhere({ scene, reading, k, trigger }: Settling): boolean {
  const { quantity } = reading.counted[k] ?? {}
  if (!quantity || quantity.more || trigger?.base !== 'registered' || trigger.last > quantity.first)
    return false
  const places = reading.places[k]?.filter(({ role }) => role === 'in') ?? []
  const abroad = ({ country, place, first }: (typeof places)[number]) =>
    place === null && first > quantity.last && !scene.origins.includes(country)
  return places.length > 0 && places.every(abroad)
}

/** "207,671 left Moldova again": from where they had found refuge. */
function movesOn({ scene, reading, k, routes, nationality, trigger }: Settling): boolean {
  if (trigger?.object !== 'from' || routes.destinations.length > 0 || routes.stated.origin)
    return false
  const refugees = nationality.every((code) => scene.origins.includes(code))
  return refugees && (reading.places[k]?.some(({ role }) => role === 'from') ?? false)
}

/** "urged its 13,000 workers to get out", "15,000 citizens are urged to go": they have not gone. */
function isUrged({ scene, reading, k, population, trigger }: Settling): boolean {
  const { tokens, language } = scene
  const { quantity } = reading.counted[k] ?? {}
  if (!quantity || !trigger || trigger.first < quantity.last) return false
  if (!language.infinitive.has(tokens[trigger.first - 1]?.key ?? '')) return false
  const urges = (i: number) => language.urging.has(tokens[i]?.key ?? '')
  for (
    let i = quantity.first - 1;
    i >= Math.max(reading.sentence.first, quantity.first - URGED);
    i--
  )
    if (urges(i)) return true
  return trigger.first - population.last <= URGED * 2 && urges(trigger.first - 2)
}

/** "One million refugees are out": crowds leave by themselves. */
function isCrowd({ scene, reading, k, population, trigger }: Settling): boolean {
  const value = reading.counted[k]?.quantity.value ?? 0
  const many = population.group === 'refugees' || value >= CROWD
  return many && trigger !== null && scene.language.selfOut.has(trigger.key)
}
