import { EVENTS, type Claim, type Event, type Span } from '../../model/claim'
import type { Refused } from '../../model/report'
import type { Language } from '../languages/types'
import { refusalOf } from './accept'
import { batchOf } from './batches'
import { comingHome, fliesHome } from './coming-home'
import { confidenceOf } from './confidence'
import type { Reference } from './days'
import { isSameGroup } from './dedupe'
import { defaultEvent } from './default-event'
import { mainNationality, newDiscourse, topicCountry, topicOf, type Discourse } from './discourse'
import { fallbackEvent } from './fallback'
import { headsHome } from './homewards'
import type { Mention } from './locations'
import { nationalityOf } from './nationality'
import { partsOf } from './parts'
import { presenceOf } from './presence'
import type { Reading } from './read'
import { routesOf, type Routes } from './routes'
import { settleEvent } from './settle'
import { spanOf, type Token } from './tokens'
import { isAboard, vehicleOf } from './vehicle'
import { noteSpeaker, speakerOf } from './voice'
import { dayOfClaim, whenOf } from './when'

const ARRIVALS = new Set<Event>(['arrived', 'returned_home'])
/** Of one value, the first few claims tell enough; a limit keeps the reading linear. */
const REMEMBERED = 6

export interface Scene {
  text: string
  tokens: readonly Token[]
  origins: string[]
  reference: Reference
  language: Language
}

/** Turns the readings of all sentences into claims, carrying over what later ones leave unsaid. */
export function makeClaims(scene: Scene, readings: readonly Reading[]) {
  const discourse = newDiscourse()
  const { main, sole } = mainNationality(scene.tokens, scene.language)
  // Where foreigners are counted too, "people" may be anybody.
  const mixed = readings.some((r) => r.counted.some((c) => c.population.group === 'foreigners'))
  discourse.sole = sole !== null && !mixed && !scene.origins.includes(sole) ? sole : null
  if (main && readings.some((reading) => fliesHome(scene, reading))) discourse.homeward.add(main)
  discourse.topic = topicCountry(readings, scene.origins)
  const claims: Claim[] = []
  const refused: Refused[] = []
  for (const [index, reading] of readings.entries()) {
    noteSpeaker(scene, reading, discourse, index)
    const topic = topicOf(reading, scene.tokens)
    if (topic && !scene.origins.includes(topic)) discourse.nationality = [topic]
    const made: Claim[] = []
    for (const k of reading.counted.keys()) {
      const result = makeClaim(scene, reading, k, discourse, main, index, made)
      if ('reason' in result) refused.push(result)
      else made.push(result)
    }
    const came = made.findLast((c) => ARRIVALS.has(c.event) && c.destinations.length > 0)
    if (came) discourse.arrival = came
    if (made.length > 0) discourse.last = { claims: made, sentence: index }
    discourse.vehicle =
      vehicleOf(scene.tokens, reading, index, scene.origins, scene.language) ?? discourse.vehicle
    claims.push(...made)
  }
  return { claims, refused }
}

/** "460 of 916 students" counts students. */
function groupOf(reading: Reading, k: number): Claim['population']['group'] {
  const population = reading.counted[k]?.population
  const next = reading.counted[k + 1]?.population
  return (population?.partOfNext ? next?.group : population?.group) ?? 'people'
}

const isEvent = (text: string): text is Event => (EVENTS as readonly string[]).includes(text)

function makeClaim(
  scene: Scene,
  reading: Reading,
  k: number,
  discourse: Discourse,
  main: string | null,
  index: number,
  made: readonly Claim[],
): Claim | Refused {
  const { tokens, language, text } = scene
  const counted = reading.counted[k]
  if (!counted) throw new RangeError(`no figure ${k} in the sentence`)
  const { quantity, population } = counted
  const refuse = (reason: Refused['reason']): Refused => ({
    asWritten: text.slice(quantity.start, quantity.end),
    start: quantity.start,
    end: quantity.end,
    reason,
  })
  const carried = index - discourse.last.sentence <= 2 ? discourse.last.claims : []
  const recent = carried.length + made.length > 0
  const reason = refusalOf(tokens, reading, k, made.length > 0, recent, language)
  if (reason) return refuse(reason)
  // Parts in brackets share what is said of their whole.
  const shares = reading.bracketed.has(k) && made.length > 0
  const governed = shares ? null : (reading.governed[k] ?? null)
  const trigger = governed?.trigger ?? null
  const places = reading.places[k] ?? []
  const presence = presenceOf(scene, reading, k, places)
  if (trigger?.refuse && !presence) return refuse(trigger.refuse)
  const earlier = [...carried, ...made]
  const fallback = governed || presence ? null : fallbackEvent(reading, k, earlier)
  const vehicle = discourse.vehicle
  const boarded =
    isAboard(tokens, reading, index, vehicle, language) && (trigger?.weak ?? true) ? vehicle : null
  const said =
    boarded?.event ??
    presence ??
    trigger?.event ??
    fallback?.event ??
    (reading.sentence.heading
      ? null
      : defaultEvent(
          population,
          places,
          batchOf(tokens, reading, counted, language),
          scene.origins,
        ))
  if (!said) return refuse('no_event')

  const spans: Record<string, Span[]> = { value: [[quantity.start, quantity.end]] }
  const whose = nationalityOf(
    scene,
    reading,
    quantity,
    population,
    discourse,
    main,
    discourse.topic,
    earlier,
    made.length > 0 || fallback !== null,
  )
  let nationality = whose.codes
  if (whose.span) spans.population = [whose.span]
  const mentions = trigger?.host ? withHost(reading, places) : places
  const routes = routesOf(tokens, mentions, trigger, said, nationality, scene.origins, language)
  const whole = fallback?.from ?? (population.by === 'pronoun' ? earlier.at(-1) : undefined)
  if (whole && routes.destinations.length === 0) {
    routes.destinations = whole.destinations
    routes.scope = whole.destinationScope
    if (routes.via.length === 0) routes.via = whole.via
  }
  if (boarded && routes.destinations.length === 0 && boarded.destinations.length > 0) {
    routes.destinations = [...boarded.destinations]
    routes.scope = 'total'
  }
  // "The second landed with 210": where the one before it landed.
  const arrival = made.findLast(({ event }) => ARRIVALS.has(event)) ?? discourse.arrival
  const stands = trigger !== null && language.statives.has(trigger.key)
  if (
    said === 'arrived' &&
    !trigger?.weak &&
    !stands &&
    routes.destinations.length === 0 &&
    arrival
  ) {
    routes.destinations = arrival.destinations
    routes.scope = arrival.destinationScope
  }
  const aboard = boarded?.carrier ?? batchOf(tokens, reading, counted, language)
  if (nationality.length === 0 && population.group !== 'foreigners')
    nationality = comingHome(scene, trigger, routes, aboard, discourse, main)
  const settled = settleEvent(said, {
    scene,
    reading,
    population,
    trigger: presence ? null : trigger,
    routes,
    nationality,
    whole: whole?.event ?? null,
    rescue: earlier.some((claim) => claim.event === 'evacuated'),
    aboard,
    homeward: discourse.homeward,
  })
  if (!isEvent(settled)) return refuse(settled)
  const event = presence ?? settled
  const only = nationality.length === 1 ? nationality[0] : undefined
  const journey = { event, trigger, routes, aboard, after: quantity.last }
  const home = only !== undefined && headsHome(journey, only, reading, discourse)
  // Who is still there goes nowhere.
  if (event === 'registered' || event === 'remaining') dropDestinations(routes)
  if (home && routes.destinations.length === 0) {
    routes.destinations = [{ country: only, place: null }]
    routes.scope = 'total'
  }
  if (event === 'returned_home' && only && aboard === 'flight') discourse.homeward.add(only)
  const speaker = speakerOf(scene, reading, discourse, index)
  // A part and those aboard share the day of their whole.
  const shared = dayOfClaim(whole ?? (boarded ? earlier.at(-1) : undefined))
  const carriedDay = shared ?? (speaker ? discourse.voices.day : null)
  const { reference } = scene
  const dated = { tokens, reading, k, trigger, event, reference, language, carried: carriedDay }
  const when = whenOf(dated)
  const { measure, part } = partsOf({
    scene,
    reading,
    k,
    quantity,
    population,
    trigger,
    event,
    routes,
    nationality,
    when,
    whole,
    sibling: made.at(-1),
    boarded: boarded?.carrier ?? null,
    voice: speaker,
    discourse,
  })

  if (population.last > population.first)
    spans.population ??= [spanOf(tokens, population.first, population.last)]
  if (governed) spans.event = [spanOf(tokens, governed.trigger.first, governed.trigger.last)]
  for (const [path, mention] of Object.entries(routes.stated))
    spans[path] = [spanOf(tokens, mention.first, mention.last)]
  if (when.span) spans.asOf = [when.span]
  if (speaker) spans.speaker = [speaker.span]
  const [start, end] = spanOf(tokens, reading.sentence.first, reading.sentence.last)
  const ceiling = quantity.ceilingIfPlanned && event === 'planned'
  if (population.nationality.length > 0) discourse.nationality = population.nationality
  const claim: Claim = {
    asWritten: text.slice(quantity.start, quantity.end),
    value: quantity.value,
    valueMax: quantity.valueMax,
    qualifier: ceiling ? 'at_most' : quantity.qualifier,
    unit: population.unit,
    population: { nationality, group: groupOf(reading, k) },
    origin: routes.origin,
    destinations: routes.destinations,
    destinationScope: routes.scope,
    via: routes.via,
    event,
    part,
    measure,
    since: when.since,
    asOf: when.asOf,
    asOfBasis: when.basis,
    speaker: speaker?.name ?? null,
    evidence: { start, end, spans },
    confidence: null,
  }
  // "Four of the six": those that were counted before.
  const article = tokens[quantity.first - 1]?.key ?? ''
  const definite = language.definite.has(article) && population.by === 'noun'
  const told = discourse.told.get(claim.value) ?? []
  if (definite && told.some((earlier) => isSameGroup(earlier, claim))) return refuse('refers_back')
  if (told.length < REMEMBERED) discourse.told.set(claim.value, [...told, claim])
  return { ...claim, confidence: confidenceOf(claim, governed, population, fallback !== null) }
}

function dropDestinations(routes: Routes): void {
  routes.destinations = []
  routes.scope = 'unknown'
  const stated = Object.entries(routes.stated)
  routes.stated = Object.fromEntries(stated.filter(([path]) => !path.startsWith('destinations')))
}

/** The country that receives stands before its verb, without a preposition. */
function withHost(reading: Reading, places: readonly Mention[]): Mention[] {
  return [...reading.mentions.filter((mention) => mention.role === null), ...places]
}
