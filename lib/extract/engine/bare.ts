import type { Language } from '../languages/types'
import { FLEET, sharesFleet } from './fleet'
import type { Counted } from './govern'
import type { Reading } from './read'
import type { Token } from './tokens'

const VEHICLES = new Set(['flights', 'buses', 'trains', 'vehicles'])
const LOOK_BACK = 14
const CLOSE = 3
const NEAR = 7

export interface Surroundings {
  tokens: readonly Token[]
  reading: Reading
  k: number
  /** The sentence has made a claim already. */
  accepted: boolean
  /** This sentence or one right before it has. */
  recent: boolean
  language: Language
}

type Rule = (around: Surroundings, counted: Counted) => boolean

/** "a total of 491", "the number rose to 640" */
const total: Rule = ({ tokens, reading, language }, { quantity }) => {
  if (quantity.total) return true
  const from = Math.max(reading.sentence.first, quantity.first - LOOK_BACK)
  for (let i = quantity.first - 1; i >= from; i--)
    if (language.totals.has(tokens[i]?.key ?? '')) return true
  return false
}

/** "15 others", "700 more" */
const others: Rule = ({ accepted, recent, reading, k }, { quantity, population }) => {
  if (population.last <= quantity.last) return false
  return accepted || quantity.digits || (recent && subject(reading, k))
}

/** "The 227, who entered at Argeen" */
const definite: Rule = ({ tokens, language }, { quantity }) => {
  const before = tokens[quantity.first - 1]
  const comma = tokens[quantity.last]?.text === ','
  const who = tokens[comma ? quantity.last + 1 : quantity.last]
  return !!before && !!who && language.articles.has(before.key) && language.relatives.has(who.key)
}

/** "including 18 who left by themselves" */
const whoDid: Rule = ({ tokens, reading, k, language }, { quantity }) =>
  quantity.digits &&
  language.persons.has(tokens[quantity.last]?.key ?? '') &&
  (reading.governed[k]?.trigger.event ?? null) !== null

/** "827 came from Melitopol": a figure in digits that opens its clause right before its verb. */
const came: Rule = ({ tokens, reading, k, recent }, { quantity }) => {
  const trigger = reading.governed[k]?.trigger
  const opens =
    quantity.first === reading.sentence.first || tokens[quantity.first - 1]?.kind === 'mark'
  return (
    opens && recent && quantity.digits && !!trigger?.event && trigger.first - quantity.last <= 1
  )
}

/** "On Tuesday it was 19,400." */
const itWas: Rule = ({ tokens, recent, language }, { quantity }) => {
  const next = tokens[quantity.last]
  const said = language.itWas.at(tokens, quantity.first - 2)
  return recent && quantity.digits && said?.length === 2 && (!next || next.kind === 'mark')
}

/** "500 students of Nepal, 38 of Bhutan" */
const ofPeople: Rule = ({ tokens, accepted, language }, { quantity, population }) =>
  accepted &&
  language.ofPhrase.of.has(tokens[quantity.last]?.key ?? '') &&
  population.nationality.length > 0

/** "of whom 21", "of them 21" */
const ofThem: Rule = ({ tokens, language }, { quantity }) =>
  language.ofPhrase.of.has(tokens[quantity.first - 2]?.key ?? '') &&
  language.ofPhrase.pronouns.has(tokens[quantity.first - 1]?.key ?? '')

/** A figure that opens its clause, with a word for what happened close behind it. */
function subject(reading: Reading, k: number): boolean {
  const { quantity } = reading.counted[k] ?? {}
  const governed = reading.governed[k]
  if (!quantity || !governed?.trigger.event || governed.trigger.weak) return false
  return governed.trigger.first >= quantity.last && governed.cost <= NEAR
}

/** "1,051 came through", "three have chosen to stay" */
const acts: Rule = ({ reading, k, tokens, accepted, recent, language }, counted) => {
  const { quantity, population } = counted
  if (population.unread > 0) return false
  const governed = reading.governed[k]
  const close = governed && governed.trigger.first >= quantity.last && governed.cost <= CLOSE
  if (close && governed.trigger.event && (quantity.digits || accepted)) return true
  if (!subject(reading, k)) return false
  const before = tokens[quantity.first - 1]
  const opens =
    quantity.first === reading.sentence.first ||
    before?.kind === 'mark' ||
    language.coordinators.has(before?.key ?? '')
  return opens && (quantity.digits || accepted || recent)
}

/** "has evacuated 1,478 since Sunday" */
const moved: Rule = ({ reading, k, tokens, language }, { quantity }) => {
  const trigger = reading.governed[k]?.trigger
  if (!trigger?.transitive || trigger.weak || !trigger.event || !quantity.digits) return false
  if (trigger.last !== quantity.first) return false
  const next = tokens[quantity.last]
  return !next || next.kind === 'mark' || language.prepositions.at(tokens, quantity.last) !== null
}

/** "By 7 a.m. it had counted another 39,800." */
const further: Rule = ({ tokens, recent, language }, { quantity }) => {
  const next = tokens[quantity.last]
  const ends = !next || next.kind === 'mark' || language.prepositions.at(tokens, quantity.last)
  return quantity.more && quantity.digits && recent && ends !== null
}

/** "put its nationals in Sudan at about 1,500", "there were still about 130,000 in the country" */
const told: Rule = ({ tokens, reading, language }, { quantity }) => {
  if (!quantity.digits) return false
  const before = quantity.first - 1
  const counts = language.counting.has(tokens[before]?.key ?? '')
  const from = Math.max(reading.sentence.first, quantity.first - LOOK_BACK)
  for (let i = before; i >= from; i--) {
    if (counts && language.countVerbs.has(tokens[i]?.key ?? '')) return true
    const present = language.presence.at(tokens, i)
    if (present && i + present.length >= before) return true
  }
  return false
}

/** "240 from Budapest, 198 from Bucharest", "71 Slovakia", "another 250" */
const listed: Rule = ({ tokens, accepted, language }, { quantity }) => {
  const next = tokens[quantity.last]
  const role =
    language.prepositions.at(tokens, quantity.last) ??
    language.places.at(tokens, quantity.last) ??
    language.countries.at(tokens, quantity.last)
  if (!accepted) return false
  if (quantity.digits && next && (quantity.more || language.means.has(next.key))) return true
  return role !== null || (quantity.digits && (!next || next.kind === 'mark'))
}

const ANY = [total]
const RULES = [
  others,
  definite,
  whoDid,
  came,
  itWas,
  ofPeople,
  ofThem,
  acts,
  moved,
  further,
  told,
  listed,
]

/** Whether a figure without a noun still counts people. */
export function bareCounts(around: Surroundings): boolean {
  const counted = around.reading.counted[around.k]
  if (!counted) return false
  const before = around.reading.counted.slice(0, around.k)
  const nearest = before.findLast((c) => c.population.by === 'noun')
  // "six flights, two of them of the Air Force"
  if (counted.population.by === 'pronoun')
    return !(nearest && nearest === before.at(-1) && VEHICLES.has(nearest.population.unit))
  if (ANY.some((rule) => rule(around, counted))) return true
  if (sharesFleet(around)) return false
  const few = !counted.quantity.digits || counted.quantity.value <= FLEET
  if (nearest && VEHICLES.has(nearest.population.unit) && few) return false
  return RULES.some((rule) => rule(around, counted))
}
