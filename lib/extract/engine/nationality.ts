import type { Claim, Span } from '../../model/claim'
import type { Scene } from './scene'
import { byForce } from './sole'
import type { Discourse } from './discourse'
import type { Population } from './populations'
import type { Quantity } from './quantities'
import type { Reading } from './read'

export interface Nationality {
  codes: string[]
  /** Where the text states it, if outside the figure's own phrase. */
  span: Span | null
}

const MIXED_GAP = 12
const EXODUS = 100_000
/** Smaller figures are alike by chance. */
const TELLING = 20

interface Actor {
  code: string
  first: number
  last: number
}

/** The country that acts in a sentence: its name as the subject, or its adjective, before the figure. */
function actorOf(scene: Scene, reading: Reading, quantity: Quantity): Actor | null {
  const { tokens, language, origins } = scene
  let found: Actor | null = null
  for (const mention of reading.mentions) {
    if ((mention.role !== null && mention.role !== 'of') || mention.last > quantity.first) continue
    if (origins.includes(mention.country)) continue
    found = { code: mention.country, first: mention.first, last: mention.last }
  }
  for (let i = reading.sentence.first; i < quantity.first && !found; i++) {
    const people = language.peoples.at(tokens, i)
    if (people && !origins.includes(people.value))
      found = { code: people.value, first: i, last: i + people.length }
  }
  return found
}

/** Whose nationals a figure counts: as its phrase says, else as the text lets one know. */
export function nationalityOf(
  scene: Scene,
  reading: Reading,
  quantity: Quantity,
  population: Population,
  discourse: Discourse,
  main: string | null,
  topic: string | null,
  before: readonly Claim[],
  inSentence: boolean,
): Nationality {
  const none = { codes: [], span: null }
  const at = reading.counted.findIndex((c) => c.quantity === quantity)
  const next = reading.counted[at + 1]
  if (population.partOfNext && next) {
    const { quantity: figure, population: whole } = next
    return nationalityOf(scene, reading, figure, whole, discourse, main, topic, before, inSentence)
  }
  const stated = population.nationality.filter(
    (code) => !population.loose || !scene.origins.includes(code),
  )
  if (stated.length > 0) return { codes: stated, span: null }
  if (population.homeland && !scene.origins.includes(population.homeland))
    return { codes: [population.homeland], span: null }
  if (population.group === 'foreigners' || mixed(reading, at)) return none
  if (population.unit !== 'people' && population.unit !== 'families') return none
  const actor = actorOf(scene, reading, quantity)
  const ofActor = actor && {
    codes: [actor.code],
    span: [scene.tokens[actor.first]?.start ?? 0, scene.tokens[actor.last - 1]?.end ?? 0] as Span,
  }
  if (isBeside(scene, reading, at)) return none
  if (population.own && ofActor) return ofActor
  const about = discourse.nationality ?? (main ? [main] : topic ? [topic] : [])
  if (population.own && about.length > 0) return { codes: about, span: null }
  const whole = before.at(-1)?.population.nationality ?? []
  const home = reading.governed[at]?.trigger.base === 'returned_home'
  if (home && ofActor && !inSentence && population.by === 'bare') return ofActor
  if (population.by !== 'noun') {
    // "Nigeria takes over 2,500 out of Sudan"
    const bare = before.length === 0 && population.by === 'bare' && discourse.sole
    return { codes: bare ? [bare] : whole, span: null }
  }
  const partOf =
    inSentence && population.group !== 'staff' && partitive(scene, reading, quantity, population)
  if (partOf) return { codes: whole, span: null }
  const listed = before.at(-1)
  if (inSentence && !reading.governed[at] && population.group === 'people' && listed)
    return { codes: whole, span: null }
  const same = !discourse.nationality || discourse.nationality.join() === whole.join()
  if (same && goesOn(quantity, population, before)) return { codes: whole, span: null }
  const again = toldOf(quantity, population, discourse)
  if (again.length > 0) return { codes: again, span: null }
  if (!population.belongs) {
    // Hundreds of thousands are an exodus, not the nationals that a text is about.
    const exodus = population.group === 'refugees' || quantity.value >= EXODUS
    const anybody = exodus || byForce(scene, reading)
    const sole = anybody ? null : discourse.sole
    return { codes: sole ? [sole] : [], span: null }
  }
  const trigger = reading.governed.find((g) => g)?.trigger
  if (population.group === 'nationals' && ofActor && !trigger?.host) return ofActor
  if (discourse.nationality) return { codes: discourse.nationality, span: null }
  if (main) return { codes: [main], span: null }
  if (topic && population.group === 'nationals') return { codes: [topic], span: null }
  const members = population.group !== 'people' && !trigger?.host
  return ofActor && members ? ofActor : none
}

/** "We evacuated 1,490 people", after "1,490 Turks have been taken out": a figure told again. */
function toldOf({ value }: Quantity, { group }: Population, { told }: Discourse): string[] {
  if (group !== 'people' || value < TELLING) return []
  return told.get(value)?.findLast((claim) => claim.unit === 'people')?.population.nationality ?? []
}

/** "Another 79 people were on the way": more of those who were just counted. */
const goesOn = (quantity: Quantity, population: Population, before: readonly Claim[]) =>
  quantity.more &&
  population.group === 'people' &&
  !population.belongs &&
  before.at(-1)?.unit === 'people'

/** "565 people, 438 Indians among them": whose part has a nationality has several itself. */
function mixed(reading: Reading, at: number): boolean {
  const whole = reading.counted[at]
  const part = reading.counted[at + 1]
  if (!whole || !part || whole.population.by !== 'noun' || whole.population.own) return false
  if (whole.population.group !== 'people' || whole.quantity.refuse || part.quantity.refuse)
    return false
  if (part.population.nationality.length === 0 && !part.population.own) return false
  if (part.quantity.value >= whole.quantity.value) return false
  const gap = part.quantity.first - whole.population.last
  const governed = [reading.governed[at]?.trigger, reading.governed[at + 1]?.trigger]
  return gap <= MIXED_GAP && governed[0] === governed[1]
}

/** "including 30 children", "12 infants among them". */
function partitive(
  scene: Scene,
  reading: Reading,
  quantity: Quantity,
  population: Population,
): boolean {
  const { tokens, language } = scene
  for (let i = quantity.first - 1; i >= Math.max(reading.sentence.first, quantity.first - 8); i--)
    if (language.including.has(tokens[i]?.key ?? '')) return true
  return language.including.has(tokens[population.last]?.key ?? '')
}

/** "19 Mongolians and their 4 family members": kin beside nationals may be of any country. */
function isBeside({ tokens, language }: Scene, reading: Reading, at: number): boolean {
  const { population, quantity } = reading.counted[at] ?? {}
  const before = reading.counted[at - 1]?.population
  if (!population || !quantity || !before || before.nationality.length === 0) return false
  const noun = tokens[population.last - 1]?.key ?? ''
  const kin =
    language.kin.has(noun) || language.kin.has(`${tokens[population.last - 2]?.key} ${noun}`)
  const word = tokens[quantity.first - 1]?.key ?? ''
  return (
    kin && (population.own || language.possessives.has(word) || language.coordinators.has(word))
  )
}
