import type { Crisis } from '../model/crisis'
import { CorridorError } from '../model/errors'
import { crisisInput, type CrisisInput } from '../model/inputs'
import { isCountry } from '../places'
import { insertCrisis } from '../store'
import { check } from './check'
import { openHouse } from './house'

/** `Goma, January 2025` → `goma-january-2025`; the year of the first day is added where it is not there. */
export function crisisId({ name, firstDay }: Pick<CrisisInput, 'name' | 'firstDay'>): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const year = firstDay?.slice(0, 4)
  return [slug || 'crisis', ...(year && !slug.includes(year) ? [year] : [])].join('-')
}

/**
 * Makes a crisis, ready for its first report.
 * @throws CorridorError invalid_input | invalid_day | unknown_value | already_exists
 */
export async function addCrisis(input: unknown): Promise<Crisis> {
  const given = check(crisisInput, input)
  const stray = given.origins.find((o) => !isCountry(o.country))
  if (stray) {
    throw new CorridorError(
      'unknown_value',
      `“${stray.country}” is no country code of ISO 3166-1 alpha-3.`,
      'origins',
    )
  }
  if (given.firstDay && given.lastDay && given.lastDay < given.firstDay) {
    throw new CorridorError('invalid_day', 'The last day lies before the first.', 'lastDay')
  }
  const crisis: Crisis = { id: crisisId(given), ...given, provenance: 'ingested' }
  await insertCrisis(await openHouse(), crisis)
  return crisis
}
