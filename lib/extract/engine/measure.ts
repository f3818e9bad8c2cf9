import type { Event, Measure } from '../../model/claim'
import type { Batch } from './batches'
import type { Told } from './parts'

const STOCKS = new Set<Event>(['remaining', 'registered', 'awaiting'])
const PERFECT = 4

/** "so far", "since": a word for a running total that belongs to this figure. */
function runsOn({ scene, reading, k }: Told): boolean {
  const { tokens, language } = scene
  const counted = reading.counted[k]
  if (!counted) return false
  const first = counted.quantity.first
  const end = Math.max(counted.population.last, counted.quantity.last)
  const next = reading.counted.slice(k + 1).find((c) => c.population.unit === 'people')
  const limit = next?.quantity.first ?? reading.sentence.last
  for (let i = reading.sentence.first; i < limit; i++) {
    if (!language.cumulative.at(tokens, i)) continue
    // One before the figures counts for all of them.
    if (i < first) return true
    // One between two figures counts for the nearer.
    if (i >= first && (!next || i - end <= limit - i)) return true
  }
  return false
}

/** "have left": what has happened up to now. */
export function isPerfect({ scene, trigger }: Told): boolean {
  if (!trigger) return false
  for (let i = trigger.first; i >= trigger.first - PERFECT; i--)
    if (scene.language.perfect.has(scene.tokens[i]?.key ?? '')) return true
  return false
}

/** "two are in Romania", "shelters 74": how many are there, not how many came. */
function stands({ scene, trigger }: Told): boolean {
  return (
    trigger !== null &&
    (scene.language.statives.has(trigger.key) || scene.language.shelters.has(trigger.key))
  )
}

/** What one flight holds: more than that at once is seldom a batch. */
const PLANELOAD = 450
/** So few people at once are one group. */
const HANDFUL = 15
/** Vehicles of one day or convoy, rather than those of a whole operation. */
const FEW = 8

/** Whether a figure is a total so far, one batch or day, or how many are there. */
export function measureOf(told: Told, batch: Batch | null): Measure {
  const { event, when, whole, sibling, quantity, routes, trigger, scene } = told
  if (STOCKS.has(event) || stands(told)) return 'stock'
  const one = batch !== null && batch.count === 1
  if (whole && whole.measure !== 'stock' && !one && !when.ofEvent) return whole.measure
  if (when.period) return 'increment'
  const small = quantity.value <= PLANELOAD
  if (event === 'planned')
    return batch || when.mention || when.ofEvent || small ? 'increment' : 'cumulative'
  // "1,820 by 9 flights, 909 by 5 flights": a list has one measure.
  if (sibling && batch && !when.ofEvent && sibling.event === event) return sibling.measure
  if (when.since || runsOn(told)) return 'cumulative'
  if (one || told.boarded) return 'increment'
  const perfect = isPerfect(told)
  if (when.ofEvent && (small || batch !== null || !perfect)) return 'increment'
  if (trigger && scene.language.underway.has(trigger.key)) return 'increment'
  const few = batch !== null && batch.count !== null && batch.count <= FEW
  if (few && !perfect && !quantity.total) return 'increment'
  if (quantity.total || batch) return 'cumulative'
  const landed = routes.destinations.some((d) => d.place)
  return quantity.value <= HANDFUL || (small && landed) ? 'increment' : 'cumulative'
}
