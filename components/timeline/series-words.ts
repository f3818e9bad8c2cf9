import { countryName, demonym } from '@/lib/places'
import type { TimelineLine } from '@/lib/view/types'
import { m } from '@/messages'

const NAMED = 2

/** "Indian nationals", short enough for the end of a line. */
export function seriesName({ nationality, group, unit }: TimelineLine): string {
  const names = nationality.slice(0, NAMED).map((code) => demonym(code) || countryName(code))
  if (nationality.length > NAMED) names.push(m.marks.others(nationality.length - NAMED))
  const words = m.sentence.population(names, group, unit)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function seriesShortName(line: TimelineLine): string {
  const [first, ...others] = line.nationality
  if (!first || (line.group !== 'nationals' && line.group !== 'people')) return seriesName(line)
  return others.length > 0 ? `${demonym(first)} + ${others.length}` : demonym(first)
}
