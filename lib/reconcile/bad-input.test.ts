import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { reconcile } from './reconcile'
import { aClaim, BODIES, OWN_VOICE, nationals, to } from './testing/a-claim'

const all = { bodies: BODIES, known: null }

/** A small crisis that nothing below may change: two nationalities, parts, a stock. */
const GOOD = [
  aClaim({ value: 800, asOf: '2022-03-01' }),
  aClaim({ value: 1300, asOf: '2022-03-04' }),
  aClaim({ value: 240, part: [{ dimension: 'route', key: 'POL' }], asOf: '2022-03-03' }),
  aClaim({ ...nationals('CHN'), value: 77, body: 'chn-foreign-ministry' }),
  aClaim({ ...OWN_VOICE, ...nationals('CHN'), value: 900, event: 'remaining', measure: 'stock' }),
]
const before = reconcile(GOOD, all)

/** What no schema lets in, or what it lets in and nobody can mean. */
const BAD: [string, Partial<ListedClaim>][] = [
  ['no day', { asOf: null, asOfBasis: null }],
  ['a day long before the crisis', { asOf: '1022-03-01' }],
  ['a day in the future', { asOf: '9999-12-31' }],
  ['a negative value', { value: -500 }],
  ['zero', { value: 0 }],
  ['an enormous value', { value: Number.MAX_SAFE_INTEGER }],
  ['a value beyond all counting', { value: Infinity }],
  ['no number', { value: NaN }],
  ['a range whose ends stand the wrong way round', { qualifier: 'range', value: 900, valueMax: 5 }],
  ['a range without its end', { qualifier: 'range', value: 900, valueMax: null }],
  ['an unknown country', { ...to('total', 'ZZZ'), origin: { country: 'QQQ', place: null } }],
  ['an unknown nationality', nationals('ZZZ')],
  ['the same nationality twice', { population: { nationality: ['IND', 'IND'], group: 'people' } }],
  ['a body that is not in the registry', { body: 'nobody', speaker: 'Nobody' }],
  ['a speaker without a body', { body: null, speaker: 'a source' }],
  ['a total that counts from after its own day', { since: '2022-05-01' }],
  ['an increment that ends before it begins', { since: '2022-05-01', measure: 'increment' }],
  ['an increment of a stock', { event: 'remaining', measure: 'increment' }],
  ['a stock of a plan', { event: 'planned', measure: 'stock' }],
  ['a part by no key', { part: [{ dimension: 'route', key: '' }] }],
  ['a part named twice', { part: Array(2).fill({ dimension: 'carrier', key: 'a~b%' }) }],
  ['each of no destination', { destinationScope: 'each' }],
  ['no crisis', { crisis: null }],
  ['known before it was true', { knownFrom: '2021-01-01' }],
]

/** In a crisis of its own, and about people of its own: no series of the others may change. */
const apart = (said: Partial<ListedClaim>) =>
  [
    aClaim({ ...nationals('NGA'), body: null, speaker: 'x', ...said }),
    aClaim({ crisis: 'elsewhere', ...said }),
  ].filter(
    (c) => !c.population.nationality.every((n) => n === 'IND') || c.crisis !== 'ukraine-2022',
  )

describe('bad input', () => {
  it.each(BAD)('%s: throws nothing and breaks no other series', (_, said) => {
    const after = reconcile([...GOOD, ...apart(said)], all)
    const ids = new Set(before.map((s) => s.id))
    expect(after.filter((s) => ids.has(s.id))).toEqual(before)
  })

  it.each(BAD)('%s: leaves its own series in order', (_, said) => {
    const [among, alone] = [[...GOOD, aClaim(said)], [aClaim(said)]]
    for (const { points } of [...reconcile(among, all), ...reconcile(alone, all)])
      points.forEach(({ day, lower, best, upper }, i) => {
        for (const n of [lower, best, upper])
          if (n !== null) expect(Number.isSafeInteger(n) && n >= 0, `${n}`).toBe(true)
        if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper)
        if (best !== null) expect(best >= (lower ?? best) && best <= (upper ?? best)).toBe(true)
        if (i > 0) expect(day > points[i - 1]!.day).toBe(true)
      })
  })

  it('all of it at once, in any order, is the same', () => {
    const list = [...GOOD, ...BAD.map(([, said]) => aClaim(said))]
    expect(reconcile([...list].reverse(), all)).toEqual(reconcile(list, all))
  })

  it('8: corrections that go round in a circle end, and the last one known stands', () => {
    const circle = ['2022-03-02', '2022-03-03', '2022-03-04'].flatMap((knownFrom, i) => [
      aClaim({ value: 150 + i * 60, knownFrom }),
      aClaim({ value: 150 + ((i + 1) % 3) * 60, knownFrom }),
    ])
    const there = reconcile(circle, all)
    expect(reconcile([...circle].reverse(), all)).toEqual(there)
    expect(there[0]?.points).toHaveLength(1)
  })
})

describe('a claim that agrees never widens', () => {
  const later: [string, Partial<ListedClaim>][] = [
    ['the same figure in another paper', { value: 1300 }],
    ['a looser bound by a paper', { ...OWN_VOICE, value: 1000, qualifier: 'at_least' }],
    ['a looser bound by the same body', { value: 1200, qualifier: 'at_least' }],
    ['a rounded one', { value: 1300, qualifier: 'about', body: 'unhcr', speaker: 'UNHCR' }],
    ['a wide range', { value: 500, valueMax: 5000, qualifier: 'range', body: 'unhcr' }],
    ['a part', { value: 100, part: [{ dimension: 'carrier', key: 'Indian Air Force' }] }],
    ['students', { value: 90, population: { nationality: ['IND'], group: 'students' } }],
    ['an increment', { value: 90, measure: 'increment' }],
  ]
  it.each(later)('%s', (_, said) => {
    const claim = aClaim({ asOf: '2022-03-04', knownFrom: '2022-03-06', ...said })
    const after = reconcile([...GOOD, claim], all)
    for (const s of before) {
      const held = after.find((a) => a.id === s.id)
      for (const p of s.points) {
        const q = held?.points.find(({ day }) => day === p.day)
        expect(q?.lower ?? 0).toBeGreaterThanOrEqual(p.lower ?? 0)
        expect(q?.upper ?? Infinity).toBeLessThanOrEqual(p.upper ?? Infinity)
      }
    }
  })
})
