import type { Claim, Event } from '../../model/claim'
import type { Figure, Happening } from './figure'
import type { Mention } from './locations'
import type { Reading } from './read'
import { routesOf, type Routes } from './routes'

const ARRIVALS = new Set<Event>(['arrived', 'returned_home'])

const OUT = new Set<Event>(['evacuated', 'left'])
const ONWARD = 4
const STAYING = new Set<Event>(['remaining', 'registered'])

/** A claim of people who came somewhere that the text names. */
export const cameSomewhere = ({ event, destinations }: Claim) =>
  ARRIVALS.has(event) && destinations.length > 0

/** Where the people of a figure went, by its own words or else by those that it goes on from. */
export function itineraryOf(
  figure: Figure,
  happening: Happening,
  nationality: readonly string[],
  whole: Claim | undefined,
): Routes {
  const { scene, reading } = figure
  const { trigger, places, said } = happening
  const mentions = trigger?.host ? withHost(reading, places) : places
  const { tokens, origins, language } = scene
  const routes = routesOf(tokens, mentions, trigger, said, nationality, origins, language)
  asWhole(routes, whole)
  asVehicle(routes, happening)
  asOnward(routes, figure, happening)
  asNamed(routes, figure, happening)
  asHost(routes, figure, happening)
  asArrival(routes, figure, happening)
  return routes
}

/** The country that receives stands before its verb, without a preposition. */
function withHost(reading: Reading, places: readonly Mention[]): Mention[] {
  return [...reading.mentions.filter((mention) => mention.role === null), ...places]
}

/** A part went where its whole did. */
function asWhole(routes: Routes, whole: Claim | undefined): void {
  if (!whole || routes.destinations.length > 0) return
  routes.destinations = whole.destinations
  routes.scope = whole.destinationScope
  if (routes.via.length === 0) routes.via = whole.via
}

/** Those aboard went where the vehicle did. */
function asVehicle(routes: Routes, { boarded }: Happening): void {
  if (!boarded || routes.destinations.length > 0 || boarded.destinations.length === 0) return
  routes.destinations = [...boarded.destinations]
  routes.scope = 'total'
}

/** "picked up 69 Britons at Benghazi and carried them to Crete": where a second verb takes them. */
function asOnward(routes: Routes, { scene, reading, counted }: Figure, happening: Happening): void {
  const { trigger, said } = happening
  if (routes.destinations.length > 0 || !trigger || !OUT.has(said)) return
  const { tokens, language, origins } = scene
  const after = Math.max(counted.quantity.last, trigger.last)
  const next = reading.triggers.find(
    (t) => t.first > after && language.coordinators.has(tokens[t.first - 1]?.key ?? ''),
  )
  if (!next || next.refuse) return
  const place = reading.mentions.find(
    ({ first, role }) => first >= next.last && (role === 'to' || role === 'in'),
  )
  if (!place || origins.includes(place.country) || place.first - next.last > ONWARD) return
  const between = reading.counted.some(
    ({ quantity }) => quantity.first >= next.first && quantity.last <= place.first,
  )
  if (between) return
  routes.destinations = [{ country: place.country, place: place.place }]
  routes.scope = 'total'
  routes.stated['destinations.0'] = place
}

/** "79 were on the way to that border": where those before them went. */
function asNamed(
  routes: Routes,
  { scene, reading, counted, earlier }: Figure,
  { said }: Happening,
): void {
  if (routes.destinations.length > 0 || STAYING.has(said)) return
  const { tokens, language } = scene
  const named = earlier.findLast(({ destinations }) => destinations.length > 0)
  if (!named) return
  for (let i = counted.quantity.last; i < reading.sentence.last; i++) {
    if (!language.samePlace.at(tokens, i)) continue
    routes.destinations = named.destinations
    routes.scope = named.destinationScope
    return
  }
}

/** "98,000 came in, Polish border guards said": into the country that counts them. */
function asHost(
  routes: Routes,
  { scene, counted, discourse }: Figure,
  { said, trigger }: Happening,
): void {
  const { host } = discourse
  const anybody = counted.population.group === 'people' || counted.population.group === 'refugees'
  const stands = trigger !== null && scene.language.statives.has(trigger.key)
  if (said !== 'arrived' || host === null || !anybody || !trigger || stands) return
  if (routes.destinations.length > 0) return
  routes.destinations = [{ country: host, place: null }]
  routes.scope = 'total'
  routes.via = routes.via.filter(({ country }) => country !== host)
}

/** "The second landed with 210": where the one before it landed. */
function asArrival(
  routes: Routes,
  { scene, made, discourse }: Figure,
  { said, trigger }: Happening,
): void {
  const arrival = made.findLast(({ event }) => ARRIVALS.has(event)) ?? discourse.arrival
  const stands = trigger !== null && scene.language.statives.has(trigger.key)
  if (said !== 'arrived' || trigger?.weak || stands) return
  if (!arrival || routes.destinations.length > 0) return
  routes.destinations = arrival.destinations
  routes.scope = arrival.destinationScope
}

/** Who is still there goes nowhere. */
export function stayPut(routes: Routes): void {
  routes.destinations = []
  routes.scope = 'unknown'
  const stated = Object.entries(routes.stated)
  routes.stated = Object.fromEntries(stated.filter(([path]) => !path.startsWith('destinations')))
}
