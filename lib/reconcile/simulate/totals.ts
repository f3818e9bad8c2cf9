import type { Part } from '../../model/claim'
import { dayOf } from './days'
import { drafted, type Draft } from './draft'
import { total, type Telling } from './told-of'
import { countOf, stockOf } from './truth'
import { said } from './told-of'
import { CARRIERS, HOMES, PLACES, ROUTES } from './world'
import { word } from './word'

export const VALUES = {
  route: ROUTES,
  destination: ROUTES,
  carrier: CARRIERS,
  place: PLACES,
  home: HOMES,
} as const

const at = (t: Telling) => t.subject.on + t.late

/** "2,700 have left." */
export const plainTotal = (t: Telling): Draft => drafted([total(t)], at(t), t.r)

/** "2,700 have left, including to Poland and Romania": joint, and still the whole. */
export function including(t: Telling): Draft {
  const destinations = t.r.some(ROUTES, 3).map((country) => ({ country, place: null }))
  return drafted([total(t, [], { destinations, destinationScope: 'including' })], at(t), t.r)
}

/** "1,200 have left for Poland", or "for Poland and Hungary": limited, without a part. */
export const toSome = (t: Telling): Draft =>
  drafted([total(t, [], { to: t.r.some(ROUTES, 2) })], at(t), t.r)

/** "At least 200 each to Poland and Romania." */
export function each(t: Telling): Draft {
  const to = t.r.some(ROUTES, 3)
  const counts = to.map((country) =>
    countOf(t.world, { ...t.subject, limits: [], destinations: [country] }, t.subject.on),
  )
  const value = Math.min(...counts)
  if (value < 1) return drafted([], at(t), t.r)
  const destinations = to.map((country) => ({ country, place: null }))
  const worded = { value, valueMax: null, qualifier: 'at_least' as const }
  return drafted(
    [{ ...worded, ...said(t.subject), destinations, destinationScope: 'each' }],
    at(t),
    t.r,
  )
}

/** "900 by the air force", "400 of them students": a part alone. */
export function limited(t: Telling): Draft {
  const dimension = t.r.pick([
    'route',
    'destination',
    'carrier',
    'place',
    'home',
    'subgroup',
  ] as const)
  const part: Part = {
    dimension,
    key: dimension === 'subgroup' ? 'students' : t.r.pick(VALUES[dimension]),
  }
  return drafted([total(t, [part])], at(t), t.r)
}

/** "Since 1 March, 700 have left": a total that counts from a later day. */
export function sinceADay(t: Telling): Draft {
  const since0 = t.r.int(0, t.subject.on)
  return drafted([total(t, [], { since0, since: dayOf(since0) })], at(t), t.r)
}

/** "More than 2,000 have left", of an unnamed earlier day. */
export const undated = (t: Telling): Draft => drafted([total(t, [], { on: null })], at(t), t.r)

/** "1,200 are now in Poland": a stock of those who arrived, less those who went on. */
export function abroad(t: Telling): Draft {
  const subject = { ...t.subject, event: 'arrived' as const }
  const gone = countOf(t.world, { ...subject, event: 'returned_home', limits: [] }, subject.on)
  const worded = word(countOf(t.world, { ...subject, limits: [] }, subject.on) - gone, t.r)
  return drafted([worded && { ...worded, ...said(subject), measure: 'stock' }], at(t), t.r)
}

/** "3,000 remain", "200 of them in Sumy"; "6,000 were registered". */
export function stocks(t: Telling): Draft {
  const event = t.r.pick(['remaining', 'remaining', 'awaiting', 'registered'] as const)
  const subject = { ...t.subject, event }
  const stock = (limits: Part[]) => {
    const n = stockOf(t.world, { ...subject, limits }, subject.on)
    const worded = n === null ? null : word(n, t.r)
    return worded && { ...worded, ...said(subject), measure: 'stock' as const, part: limits }
  }
  const inPlaces = t.r.chance(0.5) ? t.r.some(PLACES, 2) : []
  const parts = inPlaces.map((key) => stock([{ dimension: 'place', key }]))
  return drafted([...(t.r.chance(0.8) ? [stock([])] : []), ...parts], at(t), t.r)
}
