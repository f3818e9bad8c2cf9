import { countryCode, DIMENSIONS, UNITS, type Group } from './claim'
import { seriesKey, type SeriesKey } from './series'

const ANY = 'any'

/** With a nationality, people and nationals are the same group. */
export const seriesGroup = (nationality: readonly string[], group: Group): Group =>
  nationality.length > 0 && group === 'people' ? 'nationals' : group

// `~` parts an id, and encodeURIComponent leaves it as it is.
const encode = (key: string) => encodeURIComponent(key).replaceAll('~', '%7E')

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
  for (const limit of key.limits) head.push(`${limit.dimension}:${encode(limit.key)}`)
  if (key.unit !== 'people') head.push(`unit:${key.unit}`)
  return head.join('~')
}

function readTail(
  tail: string,
): { destination: string } | { unit: string } | { limit: SeriesKey['limits'][number] } | null {
  if (countryCode.safeParse(tail).success) return { destination: tail }
  const at = tail.indexOf(':')
  const [name, value] = [tail.slice(0, at), tail.slice(at + 1)]
  if (name === 'unit' && (UNITS as readonly string[]).includes(value)) return { unit: value }
  const dimension = DIMENSIONS.find((d) => d === name)
  try {
    return dimension ? { limit: { dimension, key: decodeURIComponent(value) } } : null
  } catch {
    return null
  }
}

/** The reverse of `formatSeriesId`; null where the text is no series id as that writes it. */
export function parseSeriesId(id: string): SeriesKey | null {
  const [crisis, nationality = '', group, origin, event, ...tails] = id.split('~')
  const read = tails.map(readTail)
  const parsed = seriesKey.safeParse({
    crisis,
    nationality: nationality === ANY ? [] : nationality.split('+'),
    group,
    origin: origin === ANY ? null : origin,
    event,
    unit: 'people',
    destination: null,
    ...Object.assign({}, ...read.filter((t) => t && !('limit' in t))),
    limits: read.flatMap((t) => (t && 'limit' in t ? [t.limit] : [])),
  })
  return parsed.success && formatSeriesId(parsed.data) === id ? parsed.data : null
}
