import type { Body } from '../model/body'
import { fold } from './fold'
import { readName, type Gazetteer, type ReadName } from './read-name'
import type { SpeakerRegistry } from './registry'

interface Index {
  gazetteer: Gazetteer | null
  bodies: ReadonlyMap<string, Body>
  /** Folded name → ids of the bodies that bear it. */
  folded: ReadonlyMap<string, ReadonlySet<string>>
  /** Country, office and host → ids. */
  offices: ReadonlyMap<string, ReadonlySet<string>>
}

const indexes = new WeakMap<SpeakerRegistry, Index>()

const officeKey = (r: ReadName) => `${r.country} ${r.office.slug} ${r.host ?? ''}`

function indexOf(registry: SpeakerRegistry, gazetteer: Gazetteer | null): Index {
  const held = indexes.get(registry)
  if (held?.gazetteer === gazetteer) return held
  const bodies = new Map(registry.bodies.map((b) => [b.id, b]))
  const folded = new Map<string, Set<string>>()
  const offices = new Map<string, Set<string>>()
  const put = (map: Map<string, Set<string>>, key: string, id: string) => {
    const set = map.get(key)
    if (set) set.add(id)
    else map.set(key, new Set([id]))
  }
  const names = [
    ...Object.entries(registry.names),
    ...registry.bodies.map((b): [string, string] => [b.name, b.id]),
  ]
  for (const [name, id] of names) {
    put(folded, fold(name), id)
    const read = gazetteer && readName(name, gazetteer)
    const b = bodies.get(id)
    if (!read || !b || b.kind !== read.office.kind || b.country !== read.country) continue
    put(offices, officeKey(read), id)
  }
  const index = { gazetteer, bodies, folded, offices }
  indexes.set(registry, index)
  return index
}

const only = (ids: ReadonlySet<string> | undefined): string | null =>
  ids?.size === 1 ? ([...ids][0] ?? null) : null

/**
 * The body that a printed name belongs to: as the registry spells it, else by a spelling that
 * folds to one body, else (with a gazetteer, which lib/places is) by country and office where just
 * one body fits. An office that the registry lacks becomes a body of its own, to be saved with the
 * name; null where a name is not plainly a body, or fits several.
 */
export function bodyOf(
  registry: SpeakerRegistry,
  name: string,
  gazetteer: Gazetteer | null = null,
): Body | null {
  const { bodies, folded, offices } = indexOf(registry, gazetteer)
  const printed = Object.hasOwn(registry.names, name) ? registry.names[name] : undefined
  const bearers = folded.get(fold(name))
  const id = printed ?? only(bearers)
  if (id) return bodies.get(id) ?? null
  const read = bearers || !gazetteer ? null : readName(name, gazetteer)
  if (!read || !gazetteer) return null
  const fitting = offices.get(officeKey(read))
  return fitting ? (bodies.get(only(fitting) ?? '') ?? null) : derived(read, gazetteer)
}

/** A body made from country and office alone: the same for everyone who reads the same name. */
function derived({ office, country, host }: ReadName, { countryName }: Gazetteer): Body {
  const tail = host ? `-${fold(countryName(host)).replace(/ /g, '-')}` : ''
  const place = host ? ` in ${countryName(host)}` : ''
  return {
    id: `${country.toLowerCase()}-${office.slug}${tail}`,
    name: `${office.title} ${countryName(country)}${place}`,
    country,
    kind: office.kind,
  }
}
