import { describe, expect, it } from 'vitest'
import type { ListedClaim, Part } from '../model/claim'
import { reconcile } from './reconcile'
import { aClaim, BODIES } from './testing/a-claim'

const seriesOf = (...claims: ListedClaim[]) =>
  reconcile(claims, { bodies: BODIES, known: null }).find(
    (s) => s.event === 'evacuated' && s.limits.length === 0,
  )!
const marks = (...claims: ListedClaim[]) =>
  seriesOf(...claims).marks.map((m) => `${m.kind} ${m.from.value} ${m.to.value}`)

const said = (value: number, part: Part[] = [], more: Partial<ListedClaim> = {}) =>
  aClaim({ asOf: '2022-03-02', value, part, report: 'r_one', ...more })
const route = (key: string): Part => ({ dimension: 'route', key })

describe('rule 3.3: parts and their total', () => {
  it('add up, fall short or exceed, and it is said which', () => {
    const [a, b] = [said(430, [route('POL')]), said(1126, [route('HUN')])]
    expect(marks(a, b, said(1556))).toEqual(['parts_add_up 1556 1556'])
    expect(marks(a, b, said(1956))).toEqual(['parts_fall_short 1556 1956'])
    expect(marks(a, b, said(1156))).toEqual(['parts_exceed 1556 1156'])
  })

  it('the qualifiers leave room, and an open part leaves it open', () => {
    const [a, b] = [said(430, [route('POL')]), said(1126, [route('HUN')])]
    expect(marks(a, b, said(1600, [], { qualifier: 'about' }))).toEqual(['parts_add_up 1556 1600'])
    const open = said(430, [route('POL')], { qualifier: 'at_least' })
    expect(marks(open, b, said(1956))).toEqual([])
  })

  it('parts of "the 4,500" are checked against it, and do not fall short of it', () => {
    const of: Part = { dimension: 'subgroup', key: 'of the 4,500' }
    const whole = said(4500, [], { qualifier: 'at_least' })
    const [a, b] = [said(2800, [of, route('POL')]), said(1780, [of, route('HUN')])]
    expect(marks(a, b, whole)).toEqual(['parts_add_up 4580 4500'])
    expect(marks(a, said(60, [of, route('HUN')]), said(4500))).toEqual([])
  })

  it('parts without a day add up from the day on which they were known', () => {
    const undated = { asOf: null, knownFrom: '2022-03-09' }
    const parts = [said(430, [route('POL')], undated), said(1126, [route('HUN')], undated)]
    expect(seriesOf(...parts).points).toMatchObject([{ day: '2022-03-09', lower: 1556 }])
  })
})
