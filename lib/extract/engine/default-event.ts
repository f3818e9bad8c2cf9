import type { Event } from '../../model/claim'
import type { Mention } from './locations'
import type { Population } from './populations'

/**
 * What is meant where a text that tells of an evacuation counts people of some country and says
 * no more: those aboard are evacuated, those abroad have arrived, the others are there.
 */
export function defaultEvent(
  population: Population,
  places: readonly Mention[],
  aboard: string | null,
  origins: readonly string[],
): Event | null {
  if (population.by !== 'noun' || population.unit !== 'people') return null
  const named = population.nationality.length > 0 || population.homeland !== null
  if (population.evacuated) return 'evacuated'
  if (aboard && aboard !== 'group' && (named || population.belongs)) return 'evacuated'
  if (!named && !population.own) return null
  const abroad = places.some(({ role, country }) => role === 'in' && !origins.includes(country))
  return abroad ? 'arrived' : 'registered'
}
