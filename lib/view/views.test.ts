import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { reconcile } from '../reconcile'
import { aClaim, BODIES, nationals, OWN_VOICE, to } from '../reconcile/testing/a-claim'
import { GREATEST_RADIUS, LEAST_RADIUS, mapView, MOST_BRACKETS } from './map-view'
import { overviewView } from './overview-view'
import { MOST_MARKS } from './thin'
import { timelineView } from './timeline-view'
import type { SelectionData } from './types'

const select = (claims: ListedClaim[], more: Partial<SelectionData> = {}): SelectionData => ({
  crisis: {
    id: 'ukraine-2022',
    name: 'Ukraine 2022',
    origins: [{ country: 'UKR', places: [] }],
    firstDay: '2022-02-24',
    lastDay: null,
    provenance: 'shipped',
    reports: claims.length,
    claims: claims.length,
    undated: 0,
    newest: null,
  },
  claims,
  series: reconcile(claims, { bodies: BODIES, known: null }).filter(
    (s) => s.destination === null && s.limits.length === 0,
  ),
  bodies: Object.fromEntries(BODIES),
  undated: 0,
  ...more,
})

const map = (...claims: ListedClaim[]) => mapView(select(claims))

describe('mapView', () => {
  it('draws a joint figure once, over its countries, and gives none of them a circle', () => {
    const joint = aClaim({
      ...nationals('CHN'),
      value: 1000,
      qualifier: 'about',
      ...to('including', 'MDA', 'SVK', 'ROU', 'POL'),
    })
    const view = map(joint)
    expect(view.circles).toEqual([])
    expect(view.brackets).toHaveLength(1)
    expect(view.brackets[0]).toMatchObject({
      countries: ['MDA', 'SVK', 'ROU', 'POL'],
      open: true,
      claims: [joint.id],
      figure: { value: 1000, qualifier: 'about' },
    })
    expect(view.brackets[0]?.points).toHaveLength(4)
    expect(view.countries.map((c) => [c.country, c.own.length, c.joint.length])).toEqual([
      ['MDA', 0, 1],
      ['POL', 0, 1],
      ['ROU', 0, 1],
      ['SVK', 0, 1],
    ])
  })

  it('adds nothing: a country has its greatest figure, totals before batches', () => {
    const view = map(
      aClaim({ value: 300, ...to('total', 'POL') }),
      aClaim({ value: 200, ...to('total', 'POL') }),
      aClaim({ value: 900, measure: 'increment', ...to('total', 'POL') }),
      aClaim({ value: 950, part: [{ dimension: 'subgroup', key: 'x' }], ...to('total', 'POL') }),
    )
    expect(view.circles.map((c) => [c.country, c.figure.value])).toEqual([['POL', 300]])
    expect(view.countries[0]?.own.map((f) => f.value)).toEqual([300, 200, 950, 900])
  })

  it('draws areas in proportion, and says where one is enlarged to be seen', () => {
    const { circles } = map(
      aClaim({ value: 40000, ...to('total', 'POL') }),
      aClaim({ value: 10000, ...to('total', 'ROU') }),
      aClaim({ value: 1, ...to('total', 'MDA') }),
    )
    expect(circles.map((c) => [c.country, c.radius, c.enlarged])).toEqual([
      ['POL', GREATEST_RADIUS, false],
      ['ROU', GREATEST_RADIUS / 2, false],
      ['MDA', LEAST_RADIUS, true],
    ])
  })

  it('gives each country its own circle where "each" has that many', () => {
    expect(map(aClaim(to('each', 'HUN', 'POL'))).circles.map((c) => c.country)).toEqual([
      'HUN',
      'POL',
    ])
  })

  it('leaves plans, flights and places within the origin out, and plans in where only they are', () => {
    const planned = aClaim({ event: 'planned', value: 700, ...to('total', 'POL') })
    const inside = aClaim(to('total', 'UKR'))
    const flights = aClaim({ unit: 'flights', ...to('total', 'IND') })
    expect(map(planned, inside, flights).circles).toEqual([])
    expect(map(planned, inside, flights).withoutDestination).toBe(1)
    expect(map(planned).circles.map((c) => c.figure.event)).toEqual(['planned'])
  })

  it('rule 10: draws in place of a joint figure the parts that its report gives of it', () => {
    const one = { report: 'r_one', asOf: '2022-03-02' }
    const joint = aClaim({ ...one, value: 500, ...to('total', 'MDA', 'ROU') })
    const part = (country: string, value: number) =>
      aClaim({
        ...one,
        value,
        ...to('total', country),
        part: [{ dimension: 'destination', key: country }],
      })
    expect(map(joint, part('MDA', 350)).brackets).toHaveLength(1)
    const view = map(joint, part('MDA', 350), part('ROU', 150))
    expect(view.brackets).toEqual([])
    expect(view.circles.map((c) => [c.country, c.figure.value])).toEqual([
      ['MDA', 350],
      ['ROU', 150],
    ])
    expect(view.countries.map((c) => c.joint.length)).toEqual([1, 1])
  })

  it('draws one bracket for one voice, qualified first, and counts those beyond twelve', () => {
    const copies = [
      aClaim({ value: 3000, ...OWN_VOICE, ...to('including', 'MDA', 'ROU') }),
      aClaim({ value: 3000, qualifier: 'at_least', ...to('including', 'ROU', 'MDA') }),
    ]
    expect(map(...copies).brackets).toMatchObject([
      { figure: { qualifier: 'at_least' }, claims: [copies[1]!.id, copies[0]!.id] },
    ])
    const many = Array.from({ length: 15 }, (_, i) =>
      aClaim({ value: 100 + i, ...to('total', 'MDA', 'ROU') }),
    )
    const view = map(...many)
    expect(view.brackets).toHaveLength(MOST_BRACKETS)
    expect(view.moreBrackets).toBe(3)
    expect(view.brackets[0]?.figure.value).toBe(114)
    expect(new Set(view.brackets.map((b) => b.badge.join())).size).toBe(MOST_BRACKETS)
  })

  it('draws the origin before its first claim, and one place however it is spelled', () => {
    expect(map().origins).toMatchObject([{ country: 'UKR', place: null, claims: 0 }])
    const at = (place: string) => aClaim({ origin: { country: 'UKR', place } })
    expect(map(at('Kiev'), at('Kyiv'), at('Nowhere')).origins).toMatchObject([
      { country: 'UKR', place: null, claims: 3 },
      { country: 'UKR', place: 'Kyiv', claims: 2 },
    ])
  })
})

describe('timelineView', () => {
  it('marks every dated claim with its hard and soft ends, and counts the undated', () => {
    const view = timelineView(
      select(
        [
          aClaim({ value: 2700, qualifier: 'at_least' }),
          aClaim({ value: 1000, qualifier: 'about', asOf: '2022-03-02' }),
          aClaim({ asOf: null }),
          aClaim({ unit: 'flights' }),
        ],
        { undated: 2 },
      ),
    )
    expect(view.marks.map((m) => [m.day, m.low, m.high, m.softLow, m.softHigh])).toEqual([
      ['2022-03-01', 2700, null, null, null],
      ['2022-03-02', null, null, 950, 1050],
    ])
    expect(view).toMatchObject({ undated: 3, otherUnits: 1, thinned: null })
    expect(view).toMatchObject({ from: '2022-03-01', to: '2022-03-31' })
  })

  it('steps only where something was reported; what is carried says so and is not capped', () => {
    const view = timelineView(
      select([
        aClaim({ value: 101 }),
        aClaim({ value: 404, asOf: '2022-03-05' }),
        aClaim({ ...nationals('CHN'), asOf: '2022-03-09' }),
      ]),
    )
    const line = view.lines.find((l) => l.nationality[0] === 'IND')
    expect(line?.steps.map((s) => [s.day, s.lower, s.upper, s.carried])).toEqual([
      ['2022-03-01', 101, 101, false],
      ['2022-03-05', 404, 404, false],
      ['2022-03-09', 404, null, true],
    ])
    expect(view.marks.map((m) => view.lines[m.line ?? -1]?.nationality[0])).toEqual([
      'IND',
      'IND',
      'CHN',
    ])
  })

  it('keeps to the days that were asked for, and enters them with what was known before', () => {
    const data = select([aClaim({ value: 101 }), aClaim({ value: 404, asOf: '2022-03-05' })])
    const filters = { from: '2022-03-03', to: '2022-03-06' } as SelectionData['filters']
    const { from, to: until, lines } = timelineView({ ...data, filters })
    expect([from, until]).toEqual(['2022-03-03', '2022-03-06'])
    expect(lines[0]?.steps.map((s) => [s.day, s.lower, s.carried])).toEqual([
      ['2022-03-03', 101, true],
      ['2022-03-05', 404, false],
      ['2022-03-06', 404, true],
    ])
  })

  it('draws at most six lines, one of each foreign nationality before a second', () => {
    const of = (code: string, event: ListedClaim['event']) =>
      ['2022-03-01', '2022-03-02', '2022-03-03'].map((asOf, i) =>
        aClaim({ ...nationals(code), event, asOf, value: 101 + i }),
      )
    const many = ['IND', 'CHN', 'NGA', 'UKR'].flatMap((code) => [
      ...of(code, 'left'),
      ...of(code, 'evacuated'),
    ])
    const lines = timelineView(select(many)).lines.map((l) => l.nationality[0])
    expect(lines).toHaveLength(6)
    expect([...lines.slice(0, 3)].sort()).toEqual(['CHN', 'IND', 'NGA'])
  })

  it('thins beyond 600 marks, keeping the marks of lines and the extremes of each day', () => {
    const crowd = Array.from({ length: 900 }, (_, i) =>
      aClaim({
        population: { nationality: [], group: 'people' },
        measure: 'increment',
        event: 'arrived',
        value: 10 + (i % 300),
        asOf: `2022-03-0${(i % 9) + 1}`,
        ...OWN_VOICE,
      }),
    )
    const kept = [aClaim({ value: 101 }), aClaim({ value: 202, asOf: '2022-03-02' })]
    const view = timelineView(select([...crowd, ...kept]))
    expect(view.thinned).toEqual({ shown: MOST_MARKS, of: 902 })
    const shown = new Set(view.marks.map((m) => m.figure.claim))
    expect(kept.every((c) => shown.has(c.id))).toBe(true)
    const onFirst = crowd.filter((c) => c.asOf === '2022-03-01').map((c) => c.value)
    const drawn = view.marks.filter((m) => m.day === '2022-03-01').map((m) => m.figure.value)
    expect(Math.max(...drawn)).toBe(Math.max(...onFirst))
    expect(Math.min(...drawn)).toBe(Math.min(...onFirst))
  })

  it('is empty without claims', () => {
    expect(timelineView(select([]))).toEqual({
      from: null,
      to: null,
      marks: [],
      lines: [],
      undated: 0,
      otherUnits: 0,
      thinned: null,
    })
  })
})

describe('overviewView', () => {
  const india = (value: number, asOf: string, more: Partial<ListedClaim> = {}) =>
    aClaim({ value, asOf, event: 'left', qualifier: 'at_least', ...more })

  it('is headed by what the government of a well-reported nationality said last', () => {
    const claims = [
      india(12000, '2022-03-01'),
      india(20000, '2022-03-04'),
      india(18000, '2022-03-08', { event: 'returned_home' }),
      india(25000, '2022-03-09', OWN_VOICE),
      india(90, '2022-03-09', { measure: 'increment' }),
      aClaim({ ...nationals('UKR'), value: 1_500_000, speaker: 'UNHCR', body: 'unhcr' }),
      aClaim({ ...nationals('TUR'), value: 90_000, speaker: 'x', body: null }),
    ]
    const view = overviewView(select(claims))
    expect(view.headline).toMatchObject({ value: 20000, asOf: '2022-03-04' })
    expect(view.who.map((r) => [r.nationality.join(), r.claim.value, r.claims])).toEqual([
      ['UKR', 1_500_000, 1],
      ['TUR', 90_000, 1],
      ['IND', 20000, 5],
    ])
    expect(view.who.every((r) => r.series !== null)).toBe(true)
  })

  it('counts how sure it is, and never adds people', () => {
    const claims = [
      aClaim({ value: 11, ...to('total', 'POL') }),
      aClaim({ value: 13, qualifier: 'about', ...to('total', 'POL') }),
      aClaim({ value: 17, asOf: null, ...to('including', 'POL', 'ROU') }),
      aClaim({ value: 901, asOf: '2022-03-05', ...OWN_VOICE }),
      aClaim({ value: 405, asOf: '2022-03-06', ...OWN_VOICE }),
    ]
    const view = overviewView(select(claims, { undated: 4 }))
    expect(view.sure).toEqual({
      claims: 5,
      exact: 4,
      qualified: 1,
      joint: 1,
      undated: 5,
      // 11 and about 13 by one body for one day; 901 and then 405.
      conflicts: 2,
    })
    expect(view.whereTo).toMatchObject([
      { country: 'POL', own: { value: 13 }, ownCount: 2, jointCount: 1 },
      { country: 'ROU', own: null, ownCount: 0, jointCount: 1 },
    ])
    expect(view.fresh).toEqual({ reports: 5, bodies: 1, publishers: 5, newest: '2022-03-31' })
  })

  it('is empty without claims', () => {
    expect(overviewView(select([]))).toMatchObject({ headline: null, who: [], whereTo: [] })
  })
})
