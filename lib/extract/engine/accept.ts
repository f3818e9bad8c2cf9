import type { Refusal } from '../../model/report'
import type { Language } from '../languages/types'
import { bareCounts } from './bare'
import type { Reading } from './read'
import type { Token } from './tokens'

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
  const around = { tokens, reading, k, accepted, recent, language }
  return bareCounts(around) ? null : 'not_people'
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
