import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import { reconcile } from './reconcile'
import { aClaim, BODIES, OWN_VOICE, to } from './testing/a-claim'

const seriesOf = (...claims: ListedClaim[]) =>
  reconcile(claims, { bodies: BODIES, known: null }).find((s) => s.event === 'evacuated')!
const last = (...claims: ListedClaim[]) => seriesOf(...claims).points.at(-1)?.lower
const marks = (...claims: ListedClaim[]) =>
  seriesOf(...claims).marks.map((m) => `${m.kind} ${m.from.value} ${m.to.value}`)

const total = (asOf: Day, value: number, more: Partial<ListedClaim> = {}) =>
  aClaim({ asOf, value, ...more })
const more = (asOf: Day, value: number, said: Partial<ListedClaim> = {}) =>
  aClaim({ asOf, value, measure: 'increment', ...said })
const batch = (key: string) => ({ part: [{ dimension: 'batch' as const, key }] })
const IN_ONE = { report: 'r_one' }

describe('rule 6: increments', () => {
  it('one adds to an earlier total of the same body', () => {
    expect(last(total('2022-03-01', 401), more('2022-03-02', 51))).toBe(452)
    expect(last(total('2022-03-01', 401), more('2022-03-02', 51), more('2022-03-03', 7))).toBe(459)
  })

  it('not to one of its own day, of another body, or of an open day', () => {
    expect(last(total('2022-03-02', 401), more('2022-03-02', 51))).toBe(401)
    expect(last(total('2022-03-01', 401), more('2022-03-02', 51, { body: 'ind-air-force' }))).toBe(
      401,
    )
    expect(last(total('2022-03-01', 401), more('2022-03-02', 51, { asOf: null }))).toBe(401)
  })

  it('it covers the days since when it counts, or those that its period names', () => {
    const since = more('2022-03-04', 51, { since: '2022-03-02' })
    expect(last(total('2022-03-01', 401), since)).toBe(452)
    expect(last(total('2022-03-02', 401), since)).toBe(401)
    const period = (key: string) => more('2022-03-04', 51, { part: [{ dimension: 'period', key }] })
    expect(last(total('2022-03-03', 401), period('day'))).toBe(452)
    expect(last(total('2022-03-03', 401), period('24 hours'))).toBe(401)
    expect(last(total('2022-03-02', 401), period('24 hours'))).toBe(452)
    expect(last(total('2022-03-01', 401), period('since the weekend'))).toBe(401)
  })

  it('of those that overlap the greatest counts', () => {
    const base = total('2022-03-01', 401)
    expect(last(base, more('2022-03-02', 51), more('2022-03-02', 72))).toBe(473)
    const week = more('2022-03-04', 90, { since: '2022-03-02' })
    expect(last(base, week, more('2022-03-02', 51), more('2022-03-03', 61))).toBe(513)
  })

  it('batches that one report names add, on one day too, and from nothing', () => {
    const two = [
      more('2022-03-02', 181, { ...IN_ONE, ...batch('flight 1') }),
      more('2022-03-02', 174, { ...IN_ONE, ...batch('flight 2') }),
    ]
    expect(last(...two)).toBe(355)
    expect(last(total('2022-03-01', 401), ...two)).toBe(756)
    expect(last(...two, more('2022-03-03', 20, { ...IN_ONE, ...batch('flight 3') }))).toBe(375)
  })

  it('one batch told twice is one batch: in one report, and by several', () => {
    const flight = { ...IN_ONE, ...batch('flight'), ...to('total', 'IND') }
    expect(last(more('2022-03-02', 181, flight), more('2022-03-02', 182, flight))).toBe(182)
    const other = { ...batch('flight'), ...to('total', 'IND') }
    expect(
      last(
        total('2022-03-01', 401),
        more('2022-03-02', 181, flight),
        more('2022-03-02', 181, other),
      ),
    ).toBe(582)
  })

  it('students and places overlap, and never add', () => {
    const part = (dimension: 'subgroup' | 'place', key: string) => ({
      ...IN_ONE,
      part: [{ dimension, key }],
    })
    expect(
      last(
        more('2022-03-02', 181, part('subgroup', 'students')),
        more('2022-03-02', 174, part('place', 'Kyiv')),
      ),
    ).toBe(181)
  })

  it('an increment in the report’s own voice counts as of the body whose total it gives', () => {
    const own = more('2022-03-02', 51, { ...OWN_VOICE, report: 'r_own' })
    expect(last(total('2022-03-01', 401, { report: 'r_own' }), own)).toBe(452)
    expect(last(total('2022-03-01', 401), own)).toBe(401)
  })

  it('a batch that another paper printed first still adds to those beside it', () => {
    const of = (report: string, knownFrom: string) => ({ report, knownFrom })
    const first = more('2022-03-02', 181, { ...of('r_a', '2022-03-02'), ...batch('flight 1') })
    const again = more('2022-03-02', 181, { ...of('r_b', '2022-03-03'), ...batch('flight 1') })
    const beside = more('2022-03-02', 174, { ...of('r_b', '2022-03-03'), ...batch('flight 2') })
    expect(last(first, again, beside)).toBe(355)
  })

  it('a closure is shown, and so is a gap, which is never closed', () => {
    const base = total('2022-03-01', 401)
    const next = more('2022-03-02', 51)
    expect(marks(base, next, total('2022-03-03', 452))).toEqual(['batches_close 452 452'])
    expect(marks(base, next, total('2022-03-03', 500 + 3))).toEqual(['batches_fall_short 452 503'])
    const less = total('2022-03-03', 431)
    expect(marks(base, next, less)).toEqual(['batches_exceed 452 431'])
    expect(last(base, next, less)).toBe(431)
  })

  it('a sum that does not fit is set aside, and is nobody’s rival', () => {
    const points = seriesOf(
      total('2022-03-01', 401),
      more('2022-03-02', 51),
      total('2022-03-03', 431),
    ).points
    expect(points.every((p) => p.conflict === null)).toBe(true)
  })

  it('a batch greater than a total of its day went after it, and is no rival', () => {
    const { points } = seriesOf(total('2022-03-02', 62), more('2022-03-02', 79))
    expect(points.map((p) => [p.day, p.lower, p.upper, p.conflict])).toEqual([
      ['2022-03-02', 62, 62, null],
      ['2022-03-03', 79, null, null],
    ])
  })

  it('nothing adds across a fall, nor to a figure that is set aside', () => {
    const fallen = [total('2022-03-01', 901), total('2022-03-03', 351)]
    expect(last(...fallen, more('2022-03-02', 51))).toBe(351)
    expect(last(...fallen, more('2022-03-04', 51))).toBe(402)
    const wrong = total('2022-03-01', 4001, { body: 'ind-air-force' })
    const right = [total('2022-03-01', 401), total('2022-03-05', 901)]
    expect(last(wrong, ...right, more('2022-03-02', 51, { body: 'ind-air-force' }))).toBe(901)
  })
})
