import type { Part } from '../../model/claim'
import { drafted, exactly, type Draft, type Said } from './draft'
import { total, type Telling } from './told-of'
import { VALUES } from './totals'
import { countOf } from './truth'

const KINDS = ['route', 'destination', 'carrier', 'place', 'home'] as const

/** A breakdown by one dimension, whole or in part, with or without its total. */
export function breakdown(t: Telling): Draft {
  const dimension = t.r.pick(KINDS)
  const keys: readonly string[] = VALUES[dimension]
  const told = t.r.chance(0.6) ? keys : t.r.some(keys, keys.length)
  const parts = told.map((key) => total(t, [{ dimension, key }]))
  return drafted([t.r.chance(0.6) ? total(t) : null, ...parts], t.subject.on + t.late, t.r)
}

/** "From the north 300, from the south 200, 500 in all": the total under the name of a part. */
export function sumAsPart(t: Telling): Draft {
  const limited = (limits: Part[]) =>
    exactly(total(t, limits), countOf(t.world, { ...t.subject, limits }, t.subject.on))
  const parts = VALUES.home
    .map((key) => limited([{ dimension: 'home', key }]))
    .filter((said) => said !== null)
  const sum = limited([])
  const part: Part[] = [{ dimension: 'home', key: 'all homes' }]
  const says = parts.length < 2 ? parts : [...parts, sum && { ...sum, part, needs: parts }]
  return drafted(says, t.subject.on + t.late, t.r)
}

/** "3,000 by plane, of them 1,200 from Warsaw and 800 from Bucharest": a breakdown of a part. */
export function nested(t: Telling): Draft {
  const outer: Part = { dimension: 'carrier', key: t.r.pick(VALUES.carrier) }
  const says: (Said | null)[] = [
    t.r.chance(0.5) ? total(t) : null,
    t.r.chance(0.7) ? total(t, [outer]) : null,
    ...t.r.some(VALUES.route, 4).map((key) => total(t, [outer, { dimension: 'route', key }])),
  ]
  // Another carrier beside it, whole.
  const other = VALUES.carrier.find((key) => key !== outer.key)!
  if (t.r.chance(0.5)) says.push(total(t, [{ dimension: 'carrier', key: other }]))
  return drafted(says, t.subject.on + t.late, t.r)
}

/** Two breakdowns of the same people in one report: by route, and by who carried them. */
export function twofold(t: Telling): Draft {
  const one = t.r.some(VALUES.route, 4).map((key) => total(t, [{ dimension: 'route', key }]))
  const two = t.r.some(VALUES.carrier, 3).map((key) => total(t, [{ dimension: 'carrier', key }]))
  const group = total(t, [{ dimension: 'subgroup', key: 'students' }])
  return drafted([...one, ...two, group], t.subject.on + t.late, t.r)
}
