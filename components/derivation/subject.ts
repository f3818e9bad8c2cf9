import type { ListedClaim } from '@/lib/model/claim'
import type { SeriesKey } from '@/lib/model/series'
import { countryName, demonym } from '@/lib/places'
import { m } from '@/messages'
import type { SubjectParts } from '@/messages/derivation'
import { partLabel } from '../ui/claim-words'

/** More nationalities than this are counted, not named. */
const NAMED = 4

/** What a series counts, its codes looked up. */
export function subjectOf(key: SeriesKey): SubjectParts {
  const { nationality, group, unit, event, origin, destination, limits } = key
  const names = nationality.slice(0, NAMED).map((code) => demonym(code) || countryName(code))
  if (nationality.length > NAMED) names.push(m.marks.others(nationality.length - NAMED))
  return {
    nationality: names,
    group,
    unit,
    event,
    origin: origin && countryName(origin, m.locale),
    // Whoever has no nationality in a report is of the country, or may be.
    within: nationality.every((code) => code === origin),
    destination: destination && countryName(destination, m.locale),
    limits: limits.map(partLabel),
  }
}

/** "Indian students", "1 Indian student" without its number: the group that one claim counts. */
export function groupPhrase({ population, unit, value, valueMax }: ListedClaim): string {
  const names = population.nationality.slice(0, NAMED).map(demonym)
  return m.sentence.population(names, population.group, unit, value === 1 && valueMax === null)
}
