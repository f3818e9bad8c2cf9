import type { Claim, Event, Measure, Part } from '../../model/claim'
import { batchNear, type Batch } from './batches'
import { agentOf } from './carriers'
import type { Scene } from './scene'
import type { Discourse } from './discourse'
import type { Trigger } from './events'
import { measureOf } from './measure'
import type { Population } from './populations'
import type { Quantity } from './quantities'
import type { Reading } from './read'
import type { Routes } from './routes'
import { spanOf } from './tokens'
import type { Voice } from './voices'
import type { When } from './when'

/** All that is known of a figure when it is asked what the figure is limited to. */
export interface Told {
  scene: Scene
  reading: Reading
  k: number
  quantity: Quantity
  population: Population
  trigger: Trigger | null
  event: Event
  routes: Routes
  nationality: readonly string[]
  when: When
  /** The claim that this one goes on from, as a list or a part. */
  whole: Claim | undefined
  /** The claim before it in the same sentence. */
  sibling: Claim | undefined
  /** The vehicle that the sentence before told of, and that these are aboard of. */
  boarded: string | null
  voice: Voice | null
  discourse: Discourse
}

const MOVED = new Set<Event>(['evacuated', 'returned_home', 'planned'])

/** What a figure is limited to, and whether it is a total, a batch or a stock. */
export function partsOf(told: Told): { measure: Measure; part: Part[] } {
  const batch = batchNear(told.scene.tokens, told.reading, told.k, told.scene.language)
  const measure = measureOf(told, batch)
  const part = [
    ...batchPart(told, batch, measure),
    ...periodPart(told, measure),
    ...carrierPart(told, batch, measure),
    ...wherePart(told, measure),
    ...subgroupPart(told),
    ...homePart(told),
  ]
  if (part.length === 0 && measure === 'increment') part.push({ dimension: 'batch', key: 'group' })
  return { measure, part }
}

function batchPart(told: Told, batch: Batch | null, measure: Measure): Part[] {
  if (measure !== 'increment') return []
  const named = batch?.count === 1 && batch.key !== 'group' ? batch.key : null
  const key = named ?? told.boarded ?? (batch?.count === 1 ? batch.key : null)
  return key ? [{ dimension: 'batch', key }] : []
}

function periodPart({ when }: Told, measure: Measure): Part[] {
  if (measure !== 'increment') return []
  if (when.period) return [{ dimension: 'period', key: '24 hours' }]
  return when.ofEvent && when.asOf ? [{ dimension: 'period', key: 'day' }] : []
}

/** A force or line by its name; a state only where it moved others than its own people. */
function carrierPart(told: Told, batch: Batch | null, measure: Measure): Part[] {
  const { event, trigger, scene, reading, nationality, whole, voice, discourse } = told
  if (batch && batch.count !== 1 && batch.kind && measure === 'cumulative')
    return [{ dimension: 'carrier', key: `${batch.kind} ${batch.key}s` }]
  if (!MOVED.has(event)) return []
  const agent = trigger && !trigger.host ? agentOf(scene, reading, trigger, voice) : null
  if (agent && !agent.state) return [{ dimension: 'carrier', key: agent.key }]
  if (agent) discourse.carrier = agent.key
  const own = nationality.length === 1 ? nationality[0] : null
  const inherited = whole?.part.find(({ dimension }) => dimension === 'carrier')
  if (inherited && own !== inherited.key) return [inherited]
  const state = agent?.key ?? voice?.state ?? discourse.carrier
  if (event !== 'evacuated' || state === null || scene.origins.includes(state)) return []
  const others = nationality.length === 0 || agent !== null
  return others && own !== state ? [{ dimension: 'carrier', key: state }] : []
}

/** Where they left from, passed through or came to, where that is less than the whole. */
function wherePart(told: Told, measure: Measure): Part[] {
  const { event, routes, nationality, scene } = told
  if (measure === 'increment') return []
  const part: Part[] = []
  const via = routes.via[0]
  if (via) part.push({ dimension: 'route', key: via.place ?? via.country })
  // Only some of the places they went to limit nothing.
  const stays = event === 'registered' || event === 'remaining' || routes.scope !== 'total'
  for (const { country, place } of stays ? [] : routes.destinations)
    if (!nationality.includes(country) && !scene.origins.includes(country))
      part.push({ dimension: 'destination', key: place ?? country })
  const way = part.length === 0 ? wayOf(told) : null
  if (way) part.push({ dimension: 'route', key: way })
  const place = routes.origin.place
  if (part.length === 0 && place) part.push({ dimension: 'place', key: place })
  return part
}

const WAY = 10

/** "by sea", "by ferry": how those of a figure went. */
function wayOf({ scene, reading, k, quantity, population }: Told): string | null {
  const end = Math.max(quantity.last, population.last)
  const next = reading.counted[k + 1]?.quantity.first ?? reading.sentence.last
  for (let i = end; i < Math.min(next, end + WAY); i++) {
    const way = scene.language.ways.at(scene.tokens, i)
    if (way) return way.value
  }
  return null
}

/** "21 of them", "43 seafarers", "those who chose to stay": some of the people. */
function subgroupPart(told: Told): Part[] {
  const { scene, population, quantity, whole, sibling, trigger, event } = told
  const { tokens, text, language } = scene
  if (trigger && language.choices.has(trigger.key))
    return [{ dimension: 'subgroup', key: trigger.key }]
  const noun = tokens[population.last - 1]?.key ?? ''
  const special = population.by === 'noun' && language.subgroups.has(noun)
  const some = population.by === 'pronoun' || (whole && population.by === 'noun')
  // "Of 20,000 citizens 16,000 have left": out of the one that was just counted.
  const out = sibling?.event === 'registered' && event !== 'registered' && population.by === 'bare'
  if (!some && !special && !out) return []
  const key = text.slice(quantity.end, spanOf(tokens, population.first, population.last)[1]).trim()
  return [{ dimension: 'subgroup', key: key || 'of them' }]
}

function homePart({ population, routes }: Told): Part[] {
  const home = population.home ?? routes.home
  return home ? [{ dimension: 'home', key: home }] : []
}
