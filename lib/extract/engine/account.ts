import { EVENTS, type Claim, type Event } from '../../model/claim'
import type { Refusal } from '../../model/report'
import { batchOf } from './batches'
import { comingHome } from './coming-home'
import type { Account, Figure, Happening } from './figure'
import { headsHome } from './homewards'
import { itineraryOf, stayPut } from './itinerary'
import { nationalityOf } from './nationality'
import { partsOf } from './parts'
import { settleEvent } from './settle'
import { speakerOf } from './voice'
import type { Voice } from './voices'
import { dayOfClaim, whenOf, type When } from './when'

const isEvent = (text: string): text is Event => (EVENTS as readonly string[]).includes(text)

/** Who went where, when and with whom, once it is known what happened; or why it is no claim. */
export function accountOf(figure: Figure, happening: Happening): Account | Refusal {
  const { scene, reading, index, counted, discourse, main, made, earlier } = figure
  const { said, trigger, presence, fallback, boarded } = happening
  const { quantity, population } = counted
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
  const whole = fallback?.from ?? (population.by === 'pronoun' ? earlier.at(-1) : undefined)
  const routes = itineraryOf(figure, happening, nationality, whole)
  const aboard = boarded?.carrier ?? batchOf(scene.tokens, reading, counted, scene.language)
  if (nationality.length === 0 && population.group !== 'foreigners')
    nationality = comingHome(scene, trigger, routes, aboard, discourse, main)
  const settled = settleEvent(said, {
    scene,
    reading,
    k: figure.k,
    population,
    trigger: presence ? null : trigger,
    routes,
    nationality,
    whole: whole?.event ?? null,
    rescue: earlier.some((claim) => claim.event === 'evacuated'),
    aboard,
    homeward: discourse.homeward,
  })
  if (!isEvent(settled)) return settled
  const stated = presence ?? settled
  const event = isThereNow(figure, happening, stated) ? 'remaining' : stated
  const only = nationality.length === 1 ? nationality[0] : undefined
  const journey = { event, trigger, routes, aboard, after: quantity.last }
  const home = only !== undefined && headsHome(journey, only, reading, discourse)
  if (event === 'registered' || event === 'remaining') stayPut(routes)
  if (home && routes.destinations.length === 0) {
    routes.destinations = [{ country: only, place: null }]
    routes.scope = 'total'
  }
  if (event === 'returned_home' && only && aboard === 'flight') discourse.homeward.add(only)
  const speaker = speakerOf(scene, reading, discourse, index)
  const when = dayOf(figure, happening, event, speaker, whole)
  const { measure, part } = partsOf({
    scene,
    reading,
    k: figure.k,
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
  return { event, nationality, routes, when, measure, part, speaker, whose: whose.span }
}

/** The day of a figure; a part and those aboard share the day of their whole. */
function dayOf(
  { scene, reading, k, earlier, discourse }: Figure,
  { trigger, boarded }: Happening,
  event: Event,
  speaker: Voice | null,
  whole: Claim | undefined,
): When {
  const { tokens, reference, language } = scene
  const shared = dayOfClaim(whole ?? (boarded ? earlier.at(-1) : undefined))
  const carried = shared ?? (speaker ? discourse.voices.day : null)
  return whenOf({ tokens, reading, k, trigger, event, reference, language, carried })
}

/** "There are 1,400 Australians in Ukraine at the moment": who is there now, and not who lives there. */
function isThereNow(
  { scene, reading, counted }: Figure,
  { trigger, presence }: Happening,
  event: Event,
): boolean {
  const { tokens, language } = scene
  const said = trigger !== null && !presence && !language.statives.has(trigger.key)
  if (event !== 'registered' || said) return false
  for (let i = counted.quantity.last; i < reading.sentence.last; i++)
    if (language.nowadays.at(tokens, i)) return true
  return false
}
