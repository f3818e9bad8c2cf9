import { GROUPS, UNITS, type Group, type ListedClaim, type Unit } from './claim'
import type { SeriesKey } from './series'

const ANY = 'any'

/** With a nationality, people and nationals are the same group. */
export const seriesGroup = (nationality: readonly string[], group: Group): Group =>
  nationality.length > 0 && group === 'people' ? 'nationals' : group

/** `<crisis>~<nationality>~<group>~<origin>~<event>[~<destination>][~<dimension>:<key>…][~unit:<unit>]` */
export function formatSeriesId(key: SeriesKey): string {
  const head = [
    key.crisis,
    [...key.nationality].sort().join('+') || ANY,
    seriesGroup(key.nationality, key.group),
    key.origin ?? ANY,
    key.event,
  ]
  if (key.destination) head.push(key.destination)
  for (const { dimension, key: value } of key.limits) head.push(`${dimension}:${encodeURIComponent(value)}`)
  if (key.unit !== 'people') head.push(`unit:${key.unit}`)
  return head.join('~')
}

/** The reverse of `formatSeriesId`; null where the text is no series id. */
export function parseSeriesId(id: string): SeriesKey | null {
  const [crisis, nationality, group, origin, event, ...tails] = id.split('~')
  if (!crisis || !nationality || !group || !origin || !event) return null
  if (!(GROUPS as readonly string[]).includes(group)) return null
  const key: SeriesKey = {
    crisis,
    nationality: nationality === ANY ? [] : nationality.split('+'),
    group: group as Group,
    origin: origin === ANY ? null : origin,
    event: event as SeriesKey['event'],
    unit: 'people',
    destination: null,
    limits: [],
  }
  for (const tail of tails) {
    const at = tail.indexOf(':')
    if (at < 0) key.destination = tail
    else {
      const [name, value] = [tail.slice(0, at), decodeURIComponent(tail.slice(at + 1))]
      if (name === 'unit' && (UNITS as readonly string[]).includes(value)) key.unit = value as Unit
      else key.limits.push({ dimension: name as SeriesKey['limits'][number]['dimension'], key: value })
    }
  }
  return formatSeriesId(key) === id ? key : null
}

/** The undivided series that a claim speaks of: its population, origin, event and unit. */
export function seriesKeyOf(
  c: Pick<ListedClaim, 'crisis' | 'population' | 'origin' | 'event' | 'unit'>,
): SeriesKey {
  const nationality = [...c.population.nationality].sort()
  return {
    crisis: c.crisis ?? ANY,
    nationality,
    group: seriesGroup(nationality, c.population.group),
    origin: c.origin.country,
    event: c.event,
    unit: c.unit,
    destination: null,
    limits: [],
  }
}
