import type { Event } from '../../model/claim'
import type { Refusal } from '../../model/report'
import { batchOf } from './batches'
import { defaultEvent } from './default-event'
import { fallbackEvent } from './fallback'
import type { Figure, Happening } from './figure'
import type { Trigger } from './events'
import { guardedBy } from './hosts'
import { presenceOf } from './presence'
import { isAboard, type Vehicle } from './vehicle'

/** What the words of a sentence, or else of those before it, say happened; or why it is no claim. */
export function happeningOf(figure: Figure): Happening | Refusal {
  const { scene, reading, k, made, earlier } = figure
  // Parts in brackets share what is said of their whole.
  const shares = reading.bracketed.has(k) && made.length > 0
  const governed = shares ? null : (reading.governed[k] ?? null)
  const trigger = governed?.trigger ?? null
  const places = reading.places[k] ?? []
  const presence = presenceOf(scene, reading, k, places)
  if (trigger?.refuse && !presence) return trigger.refuse
  const fallback = governed || presence ? null : fallbackEvent(reading, k, earlier)
  const boarded = vehicleUnder(figure, trigger)
  const said = boarded?.event ?? presence ?? trigger?.event ?? fallback?.event ?? unsaid(figure)
  if (!said) return 'no_event'
  const counted = said === 'left' && isEntry(figure, trigger)
  return {
    said: counted ? 'arrived' : said,
    governed,
    trigger,
    presence,
    fallback,
    boarded,
    places,
  }
}

/** The vehicle of an earlier sentence, unless a strong word says something else of these. */
function vehicleUnder(
  { scene, reading, index, discourse, counted }: Figure,
  trigger: Trigger | null,
): Vehicle | null {
  const { vehicle } = discourse
  const aboard = isAboard(
    scene.tokens,
    reading,
    index,
    vehicle,
    scene.language,
    counted.quantity.first,
  )
  return aboard && (trigger?.weak ?? true) ? vehicle : null
}

/** What is meant where nothing is said; headlines are too short to mean it. */
function unsaid({ scene, reading, k, counted }: Figure): Event | null {
  if (reading.sentence.heading) return null
  const aboard = batchOf(scene.tokens, reading, counted, scene.language)
  return defaultEvent(counted.population, reading.places[k] ?? [], aboard, scene.origins)
}

/** A crossing that border guards count is an entry into their country. */
function isEntry({ scene, reading, discourse }: Figure, trigger: Trigger | null): boolean {
  const crosses = trigger !== null && scene.language.crossings.has(trigger.key)
  return crosses && discourse.host !== null && guardedBy(scene, reading) !== null
}
