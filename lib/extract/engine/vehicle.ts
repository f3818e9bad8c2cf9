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
): Vehicle | null {
  const told = triggers.filter((t) => !t.weak && t.event !== null && GONE.has(t.event))
  const trigger = told.find((t) => t.event === 'arrived' || t.event === 'returned_home') ?? told[0]
  if (!trigger?.event) return null
  let carrier: string | null = null
  for (let i = sentence.first; i < sentence.last && !carrier; i++)
    carrier = language.carriers.at(tokens, i)?.value ?? null
  if (!carrier) return null
  const destinations = mentions
    .filter(({ role, country }) => (role === 'to' || role === 'in') && !origins.includes(country))
    .map(({ country, place }) => ({ country, place }))
  return { event: trigger.event, destinations: destinations.slice(0, 1), carrier, sentence: index }
}

/** "Aboard were 200 Indians": people of the vehicle that the sentence before told of. */
export function isAboard(
  tokens: readonly Token[],
  { sentence }: Reading,
  index: number,
  vehicle: Vehicle | null,
  language: Language,
): vehicle is Vehicle {
  if (!vehicle || index - vehicle.sentence > MEMORY) return false
  for (let i = sentence.first; i < sentence.last; i++) {
    const told = language.onBoard.at(tokens, i)
    if (told && (told.value === 'anywhere' || i < sentence.first + OPENING)) return true
  }
  return false
}
