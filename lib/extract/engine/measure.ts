import type { Event, Measure } from '../../model/claim'
import type { Batch } from './batches'
import type { Told } from './parts'

const STOCKS = new Set<Event>(['remaining', 'registered', 'awaiting'])
const PERFECT = 4

/** "so far", "since": a word for a running total that belongs to this figure. */
function runsOn({ scene, reading, k }: Told): boolean {
  const { tokens, language } = scene
  const figure = reading.counted[k]?.quantity.first ?? 0
  const others = reading.counted.map((c) => c.quantity.first).filter((at) => at > figure)
  const next = others[0] ?? reading.sentence.last
  // A word before the figures counts for all of them, one after a figure for that alone.
  for (let i = reading.sentence.first; i < next; i++)
    if (language.cumulative.at(tokens, i)) return true
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

/** Vehicles that a person counts in the air, rather than those of a whole operation. */
const FEW = 12

/** Whether a figure is a total so far, one batch or day, or how many are there. */
export function measureOf(told: Told, batch: Batch | null): Measure {
  const { event, when, whole, quantity, routes, trigger, scene } = told
  if (STOCKS.has(event) || stands(told)) return 'stock'
  const one = batch !== null && batch.count === 1
  if (whole && whole.measure !== 'stock' && !one && !when.ofEvent) return whole.measure
  if (when.period) return 'increment'
  if (event === 'planned') return batch || when.ofEvent || when.mention ? 'increment' : 'cumulative'
  if (when.since || runsOn(told)) return one && !when.since ? 'increment' : 'cumulative'
  if (one || told.boarded) return 'increment'
  const perfect = isPerfect(told)
  if (when.ofEvent && !(perfect && batch === null)) return 'increment'
  if (trigger && scene.language.underway.has(trigger.key)) return 'increment'
  const few = batch !== null && batch.count !== null && batch.count <= FEW
  if (few && !perfect && !quantity.total) return 'increment'
  if (quantity.total || batch || perfect) return 'cumulative'
  if (quantity.more || routes.destinations.some((d) => d.place)) return 'increment'
  return 'cumulative'
}
