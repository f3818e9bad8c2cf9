import { extractInput } from '../model/inputs'
import { getCrisis } from '../store'
import { check } from './check'
import { openHouse } from './house'
import { readText, type DryRun } from './read-text'

/**
 * The dry run: what would be extracted, nothing kept. An unknown crisis counts as none given.
 * @throws CorridorError empty_text | text_too_long | binary_text | invalid_input | invalid_day
 */
export async function extractText(input: unknown): Promise<DryRun> {
  const given = check(extractInput, input)
  const crisis = given.crisis ? await getCrisis(await openHouse(), given.crisis) : null
  return readText(given, crisis)
}
