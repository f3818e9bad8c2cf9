import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { explain, reconcile } from './index'
import { aClaim, BODIES, OWN_VOICE } from './testing/a-claim'

const ID = 'ukraine-2022~IND~nationals~UKR~evacuated'
const context = { bodies: BODIES, known: null }
const points = (...claims: ListedClaim[]) =>
  reconcile(claims, context).find((s) => s.id === ID)?.points
const on = (value: number, more: Partial<ListedClaim> = {}) =>
  aClaim({ asOf: '2022-03-05', value, ...more })

describe('rule 4: ties', () => {
  it('two totals of one body, known on one day, are one dispute, and the bounds hold both', () => {
    const [less, more] = [on(546), on(783)]
    expect(points(less, more)).toMatchObject([
      {
        ...{ lower: 546, best: null, qualifier: null, upper: 783 },
        conflict: { kept: more.id, setAside: less.id, more: 0 },
      },
    ])
    const why = explain([less, more], ID, '2022-03-05', context)
    expect(why?.setAside).toHaveLength(1)
    expect(why).toMatchObject({ noBest: 'disputed', setAside: [{ tied: true }] })
  })

  it('so are those of two papers, but not of a paper and a ministry', () => {
    expect(points(on(460, OWN_VOICE), on(469, OWN_VOICE))?.[0]).toMatchObject({
      ...{ lower: 460, best: null, upper: 469 },
    })
    expect(points(on(460, OWN_VOICE), on(469))?.[0]).toMatchObject({ lower: 469, best: 469 })
  })

  it('who contradicts somebody nearer gives way to them, and ties with no paper', () => {
    const [ministry, paper] = [on(3352), on(3352, OWN_VOICE)]
    const other = on(2012, OWN_VOICE)
    expect(points(ministry, paper, other)?.[0]).toMatchObject({
      ...{ lower: 3352, best: 3352, upper: 3352 },
      conflict: { kept: ministry.id, setAside: other.id },
    })
    expect(points(on(3400, { qualifier: 'at_least' }), paper, other)?.[0]?.lower).toBe(3400)
  })

  it('8: told by turns they are tied, told one after the other the later one corrects', () => {
    const told = (value: number, knownFrom: string) => on(value, { knownFrom })
    const once = [told(901, '2022-03-05'), told(415, '2022-03-06')]
    expect(points(...once)?.[0]).toMatchObject({ lower: 415, upper: 415, conflict: null })
    expect(points(...once, told(901, '2022-03-07'))?.[0]).toMatchObject({ lower: 415, upper: 901 })
  })

  it('8: parts are corrected as well, and a vaguer repetition corrects nothing', () => {
    const part = { part: [{ dimension: 'carrier' as const, key: 'IND' }] }
    expect(
      points(
        on(1296, { ...part, knownFrom: '2022-03-07' }),
        on(432, { ...part, knownFrom: '2022-03-08' }),
      )?.[0]?.lower,
    ).toBe(432)
    const vague = on(2000, { qualifier: 'at_least', knownFrom: '2022-03-06' })
    expect(points(on(2345), vague)?.[0]).toMatchObject({ lower: 2345, best: 2345 })
  })
})

describe('a best value', () => {
  it.each([
    ['about', 1000],
    ['nearly', 1000],
    ['exact', 1001],
  ] as const)('keeps the qualifier with which it was told: %s', (qualifier, value) => {
    expect(points(on(value, { qualifier }))?.[0]).toMatchObject({ best: value, qualifier })
  })

  it('is none where a least and a most of one number meet', () => {
    const ends = [
      on(500, { qualifier: 'at_least', ...OWN_VOICE }),
      on(500, { qualifier: 'at_most', ...OWN_VOICE }),
    ]
    expect(points(...ends)?.[0]).toMatchObject({ lower: 500, best: null, upper: 500 })
  })
})

describe('a mark', () => {
  it('keeps the qualifiers of what it compares', () => {
    const report = { report: 'r_one' }
    const route = (key: string) => ({ ...report, part: [{ dimension: 'route' as const, key }] })
    const [mark] = reconcile(
      [
        on(15521, route('a')),
        on(2467, { ...route('b'), qualifier: 'at_least' }),
        on(18000, { ...report, qualifier: 'about' }),
      ],
      context,
    ).find((s) => s.id === ID)!.marks
    expect(mark).toMatchObject({
      kind: 'parts_add_up',
      from: { value: 17988, qualifier: 'at_least' },
      to: { value: 18000, qualifier: 'about' },
    })
  })
})
