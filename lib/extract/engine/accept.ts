import type { Refusal } from '../../model/report'
import type { Language } from '../languages/types'
import { bareCounts } from './bare'
import type { Reading } from './read'
import type { Quantity } from './quantities'
import { isCapital, type Token } from './tokens'

const LARGEST_LABEL = 999
const OLDEST = 105
const LAST_OF_MONTH = 31

/** "Operation Nostos 7": a number that a name of several words ends in. */
function isName(tokens: readonly Token[], quantity: Quantity): boolean {
  const before = tokens[quantity.figure - 1]
  if (!quantity.digits || quantity.value > LARGEST_LABEL || quantity.first !== quantity.figure)
    return false
  return isCapital(before) && isCapital(tokens[quantity.figure - 2])
}

/** "a second one", "number one" */
function isPronoun(tokens: readonly Token[], quantity: Quantity, language: Language): boolean {
  if (quantity.value !== 1 || quantity.digits) return false
  return language.determiners.has(tokens[quantity.first - 1]?.key ?? '')
}

/** "Naveen, 21, lived in the metro" */
function isAge(tokens: readonly Token[], quantity: Quantity): boolean {
  const [name, comma] = [tokens[quantity.figure - 2], tokens[quantity.figure - 1]]
  if (!quantity.digits || quantity.value > OLDEST || comma?.text !== ',') return false
  return (isCapital(name) || name?.text === '.') && /^[,.]$/.test(tokens[quantity.last]?.text ?? '')
}

/** "between April 25 and 27", "March, 22" */
function isDay(
  tokens: readonly Token[],
  quantity: Quantity,
  reading: Reading,
  language: Language,
): boolean {
  if (!quantity.digits || quantity.value > LAST_OF_MONTH) return false
  const { first, last } = quantity
  const joiner = language.listJoiners.has(tokens[first - 1]?.key ?? '')
  const month = language.days.at(tokens, first - 2)?.value.kind === 'month'
  // "el 4 y el 5 de marzo", "du 24 au 28 février"
  const ahead = reading.days.some((day) => day.first > last && day.first - last <= 2)
  if (language.grammar.dayFirst && ahead && language.dayJoiners.has(tokens[last]?.key ?? ''))
    return true
  return joiner && (month || reading.days.some((day) => day.last === first - 1))
}

const SURE = 10

/** One person is a claim where the text says outright that they were got away. */
function isMoved(reading: Reading, k: number): boolean {
  const governed = reading.governed[k]
  const event = governed?.trigger.event
  if (!governed || governed.trigger.weak || governed.cost > SURE) return false
  return event === 'evacuated' || event === 'arrived' || event === 'returned_home'
}

/** Why a figure is no claim, judged by what it counts alone; null where it counts people. */
export function refusalOf(
  tokens: readonly Token[],
  reading: Reading,
  k: number,
  accepted: boolean,
  recent: boolean,
  language: Language,
): Refusal | null {
  const { quantity, population } = reading.counted[k] ?? {}
  if (!quantity || !population) return 'not_people'
  if (quantity.refuse) return quantity.refuse
  // "one of them" points back at somebody.
  if (quantity.value === 1 && population.by === 'pronoun') return 'refers_back'
  if (population.refuse) return population.refuse
  if (quantity.single && !isMoved(reading, k)) return 'not_people'
  if (isAverage(tokens, reading, k, language)) return 'daily_average'
  if (population.by === 'noun') {
    const bearer = population.unit !== 'people' && population.unit !== 'families'
    return bearer && population.unit !== 'households' && !isSubject(reading, k)
      ? 'not_people'
      : null
  }
  const raw = tokens[quantity.figure]?.text ?? ''
  if (
    /^(?:19|20)\d\d$/.test(raw) &&
    population.last === quantity.last &&
    quantity.qualifier === 'exact' &&
    !quantity.total
  )
    return 'date'
  if (isPronoun(tokens, quantity, language)) return 'refers_back'
  if (isName(tokens, quantity)) return 'flight_number'
  if (isAge(tokens, quantity)) return 'age'
  if (isDay(tokens, quantity, reading, language)) return 'date'
  const around = { tokens, reading, k, accepted, recent, language }
  return bareCounts(around) ? null : 'not_people'
}

/** "An average of 2,000", "2,000 people a day". */
function isAverage(
  tokens: readonly Token[],
  { counted, sentence }: Reading,
  k: number,
  { averages }: Language,
): boolean {
  const { quantity, population } = counted[k] ?? {}
  if (!quantity || !population) return false
  if (averages.after.at(tokens, Math.max(quantity.last, population.last))) return true
  for (let i = Math.max(sentence.first, quantity.first - 4); i < quantity.first; i++) {
    const match = averages.before.at(tokens, i)
    if (match && i + match.length === quantity.first) return true
  }
  return false
}

/** Flights and buses are claims where they are the subject, not where they carry a figure. */
function isSubject(reading: Reading, k: number): boolean {
  const { quantity, population } = reading.counted[k] ?? {}
  const governed = reading.governed[k]
  if (!quantity || !population || !governed?.trigger.event || governed.trigger.weak) return false
  if (population.unit === 'vehicles' || governed.cost > 12) return false
  if (governed.trigger.first < quantity.first) return false
  return !reading.counted.some(
    (c, other) => other !== k && c.population.unit === 'people' && c.population.by === 'noun',
  )
}
