import type { Event, Location } from '../../model/claim'
import type { Language } from '../languages/types'
import type { Reading } from './read'
import type { Token } from './tokens'

/** A flight, ship or convoy that a text tells of, and what it did. */
export interface Vehicle {
  event: Event
  destinations: Location[]
  /** What kind it is: "flight", "ship". */
  carrier: string
  sentence: number
}

const GONE = new Set<Event>(['evacuated', 'left', 'arrived', 'returned_home'])
const OPENING = 3
const MEMORY = 2

/** The vehicle that a sentence speaks of, with or without a figure; null if none. */
export function vehicleOf(
  tokens: readonly Token[],
  { sentence, triggers, mentions }: Reading,
  index: number,
  origins: readonly string[],
  language: Language,
  before: Vehicle | null,
): Vehicle | null {
  const told = triggers.filter((t) => !t.weak && t.event !== null && GONE.has(t.event))
  const trigger = told.find((t) => t.event === 'arrived' || t.event === 'returned_home') ?? told[0]
  if (!trigger?.event) return null
  let carrier: string | null = null
  for (let i = sentence.first; i < sentence.last && !carrier; i++)
    carrier = language.carriers.at(tokens, i)?.value ?? null
  // "It left on Sunday and came to Miami": the one that was told of last.
  const it = goesOn(tokens, sentence, triggers, language)
  if (it && before && index - before.sentence <= MEMORY) carrier ??= before.carrier
  if (!carrier) return null
  const destinations = mentions
    .filter(({ role, country }) => (role === 'to' || role === 'in') && !origins.includes(country))
    .map(({ country, place }) => ({ country, place }))
  if (it && destinations.length === 0) return before
  return { event: trigger.event, destinations: destinations.slice(0, 1), carrier, sentence: index }
}

/** "Aboard were 200 Indians": people of the vehicle that the sentence before told of. */
export function isAboard(
  tokens: readonly Token[],
  { sentence, triggers }: Reading,
  index: number,
  vehicle: Vehicle | null,
  language: Language,
  figure: number,
): vehicle is Vehicle {
  if (!vehicle || index - vehicle.sentence > MEMORY) return false
  // "It had left in the afternoon and carried 219 passengers."
  const it = goesOn(tokens, sentence, triggers, language)
  if (it && language.aboard.at(tokens, figure - 1)) return true
  for (let i = sentence.first; i < sentence.last; i++) {
    const told = language.onBoard.at(tokens, i)
    if (told && (told.value === 'anywhere' || i < sentence.first + OPENING)) return true
  }
  return false
}

/** "It left …": a sentence whose subject is what was just told of. */
function goesOn(
  tokens: readonly Token[],
  { first }: Reading['sentence'],
  triggers: Reading['triggers'],
  language: Language,
): boolean {
  const verb = triggers[0]
  return (
    verb !== undefined &&
    verb.first - first < OPENING &&
    language.pronouns.has(tokens[first]?.key ?? '') &&
    !language.selfPronouns.has(tokens[first]?.key ?? '')
  )
}
