import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import { reconcile } from './reconcile'
import { aClaim, BODIES, OWN_VOICE, to } from './testing/a-claim'

const EVACUATED = 'ukraine-2022~IND~nationals~UKR~evacuated'

const seriesOf = (claims: ListedClaim[], id = EVACUATED, known: Day | null = null) =>
  reconcile(claims, { bodies: BODIES, known }).find((s) => s.id === id)

/** `day lower/best/upper`, one for each point. */
const told = (claims: ListedClaim[], id = EVACUATED, known: Day | null = null) =>
  seriesOf(claims, id, known)?.points.map(
    (p) => `${p.day.slice(5)} ${p.lower ?? ''}/${p.best ?? ''}/${p.upper ?? ''}`,
  )

const on = (asOf: Day | null, value: number, more: Partial<ListedClaim> = {}) =>
  aClaim({ asOf, value, ...more })

describe('rule 1: a series', () => {
  it('never mixes events, units, origins or populations', () => {
    const all = reconcile(
      [
        aClaim(),
        aClaim({ event: 'left' }),
        aClaim({ unit: 'flights' }),
        aClaim({ origin: { country: null, place: null } }),
        aClaim({ population: { nationality: ['NPL', 'IND'], group: 'nationals' } }),
      ],
      { bodies: BODIES, known: null },
    )
    expect(all.map((s) => s.id)).toEqual([
      'ukraine-2022~IND+NPL~nationals~UKR~evacuated',
      'ukraine-2022~IND+NPL~nationals~UKR~out_of_danger',
      'ukraine-2022~IND~nationals~UKR~evacuated',
      'ukraine-2022~IND~nationals~UKR~evacuated~unit:flights',
      'ukraine-2022~IND~nationals~UKR~left',
      'ukraine-2022~IND~nationals~UKR~out_of_danger',
      'ukraine-2022~IND~nationals~any~evacuated',
      'ukraine-2022~IND~nationals~any~out_of_danger',
    ])
  })

  it('1.2: a stock binds its own day alone, and falls without an epoch', () => {
    const remaining = (day: Day, n: number) => on(day, n, { event: 'remaining', measure: 'stock' })
    const id = 'ukraine-2022~IND~nationals~UKR~remaining'
    expect(told([remaining('2022-03-01', 801), remaining('2022-03-03', 55)], id)).toEqual([
      '03-01 801/801/801',
      '03-03 55/55/55',
    ])
    const part = on('2022-03-02', 10, {
      event: 'remaining',
      measure: 'stock',
      part: [{ dimension: 'place', key: 'Sumy' }],
    })
    expect(told([remaining('2022-03-01', 801), part], id)).toEqual(['03-01 801/801/801'])
  })

  it('1.3: a stock of people who arrived binds the growing series from below', () => {
    const id = 'ukraine-2022~IND~nationals~UKR~arrived'
    const arrived = { event: 'arrived' } as const
    expect(
      told(
        [on('2022-03-01', 351, { ...arrived, measure: 'stock' }), on('2022-03-03', 984, arrived)],
        id,
      ),
    ).toEqual(['03-01 351//984', '03-03 984/984/984'])
  })

  it('1.4: students are within their nationals, and nationals not within students', () => {
    const students = on('2022-03-02', 351, {
      population: { nationality: ['IND'], group: 'students' },
    })
    expect(told([on('2022-03-01', 120), students])).toEqual(['03-01 120/120/120', '03-02 351//'])
    expect(
      told([students, on('2022-03-01', 901)], 'ukraine-2022~IND~students~UKR~evacuated'),
    ).toEqual(['03-02 351/351/351'])
  })
})

describe('rule 2: bounds', () => {
  it.each([
    ['exact', 2701, null, '2701/2701/2701'],
    ['exact', 2700, null, '2650/2700/2750'],
    ['at_least', 2700, null, '2700//'],
    ['at_most', 2700, null, '//2700'],
    ['about', 2700, null, '/2700/'],
    ['nearly', 2700, null, '/2700/2700'],
    ['range', 700, 800, '700//800'],
    ['range', 800, 700, undefined],
  ] as const)('of %s %i (%s) are %s', (qualifier, value, valueMax, bounds) => {
    const points = told([aClaim({ qualifier, value, valueMax })])
    expect(points).toEqual(bounds === undefined ? [] : [`03-01 ${bounds}`])
  })
})

describe('rule 3: who may bind', () => {
  it('3.1: a total binds both ways, a part and an increment from below only', () => {
    const part = on('2022-03-01', 51, { part: [{ dimension: 'carrier', key: 'IND' }] })
    const batch = on('2022-03-02', 181, { measure: 'increment' })
    expect(told([part, batch, on('2022-03-04', 415)])).toEqual([
      '03-01 51//415',
      '03-02 181//415',
      '03-04 415/415/415',
    ])
  })

  it('3.2: a figure limited to a third country caps that destination, and not the whole', () => {
    const toPoland = on('2022-03-02', 351, to('total', 'POL'))
    const later = on('2022-03-01', 901, { qualifier: 'at_least' })
    expect(told([toPoland, later])).toEqual(['03-01 901//'])
    expect(told([toPoland, later], `${EVACUATED}~POL`)).toEqual(['03-02 351/351/351'])
  })

  it('3.2: their own country is no limit', () => {
    expect(told([on('2022-03-02', 351, to('total', 'IND'))])).toEqual(['03-02 351/351/351'])
  })

  it('3.2: of those registered, the ones bound for home are some of all', () => {
    const registered = { event: 'registered', measure: 'stock' } as const
    const home = on('2022-03-02', 351, { ...registered, ...to('total', 'IND') })
    const id = 'ukraine-2022~IND~nationals~UKR~registered'
    expect(told([home, on('2022-03-02', 751, registered)], id)).toEqual(['03-02 751/751/751'])
    expect(told([home], id)).toEqual([])
  })

  const hub = (key: string, value: number) =>
    on('2022-03-08', value, { report: 'r_hubs', part: [{ dimension: 'route', key }] })

  it('3.3: siblings add up as a lower bound', () => {
    const hubs = [hub('Budapest', 5571), hub('Kosice', 909), hub('Suceava', 1820)]
    const series = seriesOf(hubs)
    expect(series?.points.map((p) => p.lower)).toEqual([5571 + 909 + 1820])
    expect(series?.points[0]?.claims).toHaveLength(3)
  })

  it('3.3: not across reports, not twice, not beyond the stated total, not their own total', () => {
    const lower = (claims: ListedClaim[]) => seriesOf(claims)?.points.at(-1)?.lower
    expect(lower([hub('A', 11), { ...hub('B', 12), report: 'r_other' }])).toBe(12)
    expect(lower([hub('A', 11), hub('A', 13), hub('B', 20)])).toBe(31)
    expect(lower([hub('A', 11), hub('B', 12), on('2022-03-08', 15, { report: 'r_hubs' })])).toBe(15)
    expect(lower([hub('A', 301), hub('B', 402), hub('all flights', 703)])).toBe(703)
  })

  it('3.4: the lower bound runs forwards, the upper one backwards', () => {
    const claims = [
      on('2022-03-01', 120, { qualifier: 'at_least' }),
      on('2022-03-03', 1000, { qualifier: 'at_most' }),
      on('2022-03-05', 450, { qualifier: 'at_least' }),
    ]
    expect(told(claims)).toEqual(['03-01 120//1000', '03-03 120//1000', '03-05 450//'])
  })
})

describe('rule 4: which are kept', () => {
  it('a lower rung is set aside, naming its opponent, however new it is', () => {
    const embassy = on('2022-03-07', 1525)
    const paper = on('2022-03-06', 3000, { ...OWN_VOICE, qualifier: 'about' })
    const series = seriesOf([paper, embassy])
    expect(series?.points.map((p) => [p.day, p.upper, p.conflict])).toEqual([
      ['2022-03-06', 1525, { kept: embassy.id, setAside: paper.id, more: 0 }],
      ['2022-03-07', 1525, null],
    ])
  })

  it('soft ends never bind, but they are what contradicts', () => {
    const nearby = on('2022-03-01', 1000, { ...OWN_VOICE, qualifier: 'about' })
    const series = seriesOf([nearby, on('2022-03-01', 1021)])
    expect(series?.points.map((p) => p.conflict)).toEqual([null])
    const apart = seriesOf([nearby, on('2022-03-01', 1051)])
    expect(apart?.points[0]).toMatchObject({ lower: 1051, conflict: { setAside: nearby.id } })
  })

  it('within a rung the newest is taken first, and one wrong figure does not spoil a month', () => {
    const misprint = on('2022-03-02', 94050, { ...OWN_VOICE })
    const others = [1, 3, 4, 9].map((d) => on(`2022-03-0${d}`, 1000 + d, { ...OWN_VOICE }))
    const series = seriesOf([misprint, ...others])
    expect(series?.points.map((p) => p.best)).toEqual([1001, 1001, 1003, 1004, 1009])
    expect(series?.points.map((p) => p.conflict?.setAside ?? null)).toEqual([
      null,
      misprint.id,
      null,
      null,
      null,
    ])
  })

  it('of one body and day the total is taken before a part', () => {
    const part = aClaim({ id: 'c_0', value: 104, part: [{ dimension: 'place', key: 'Kharkiv' }] })
    const series = seriesOf([part, on('2022-03-01', 62)])
    expect(series?.points[0]).toMatchObject({ lower: 62, upper: 62, conflict: { setAside: 'c_0' } })
  })
})

describe('rule 5: epochs', () => {
  it('a total of one body that falls starts a new one', () => {
    const claims = [on('2022-03-01', 901), on('2022-03-03', 351), on('2022-03-05', 402)]
    expect(told(claims)).toEqual(['03-01 901/901/901', '03-03 351/351/351', '03-05 402/402/402'])
    expect(seriesOf(claims)?.points.every((p) => p.conflict === null)).toBe(true)
  })

  it('papers start none', () => {
    const claims = [on('2022-03-01', 901, OWN_VOICE), on('2022-03-03', 351, OWN_VOICE)]
    expect(seriesOf(claims)?.points.map((p) => p.conflict !== null)).toEqual([true, false])
  })
})

describe('rule 7: voices', () => {
  it('several papers with one figure of one body are one voice, and a qualifier wins', () => {
    const claims = [
      on('2022-03-02', 17000),
      on('2022-03-02', 17000, { qualifier: 'nearly' }),
      on('2022-03-02', 17000),
    ]
    const [point] = seriesOf(claims)?.points ?? []
    expect(point).toMatchObject({ lower: null, best: 17000, upper: 17000 })
    expect(point?.claims).toEqual(claims.map((c) => c.id).sort())
  })

  it('papers that speak for themselves are voices of their own', () => {
    const claims = [on('2022-03-02', 17001, OWN_VOICE), on('2022-03-02', 17001, OWN_VOICE)]
    expect(seriesOf(claims)?.points[0]?.claims).toHaveLength(2)
  })
})

describe('rule 8: corrections', () => {
  const first = on('2022-03-02', 901, { knownFrom: '2022-03-02' })
  it('what a body said later of the same day replaces what it said first', () => {
    const corrected = on('2022-03-02', 601, { knownFrom: '2022-03-04' })
    expect(told([first, corrected])).toEqual(['03-02 601/601/601'])
    expect(seriesOf([first, corrected])?.points[0]?.conflict).toBeNull()
    expect(told([first, corrected], EVACUATED, '2022-03-03')).toEqual(['03-02 901/901/901'])
  })

  it('said on one day, both stand as rivals', () => {
    const other = on('2022-03-02', 601, { knownFrom: '2022-03-02' })
    expect(seriesOf([first, other])?.points[0]?.conflict).not.toBeNull()
  })
})

describe('rule 9: the best value', () => {
  it('is the newest total of the highest rung; a bound gives none', () => {
    const claims = [
      on('2022-03-01', 1001),
      on('2022-03-02', 1500, { ...OWN_VOICE, qualifier: 'about' }),
      on('2022-03-04', 2000, { qualifier: 'at_least' }),
    ]
    expect(told(claims)).toEqual(['03-01 1001/1001/1001', '03-02 1001/1001/', '03-04 2000//'])
  })

  it('leaves behind what the lower bound has passed', () => {
    const claims = [on('2022-03-10', 1076), on('2022-03-12', 1199, OWN_VOICE)]
    expect(told(claims)).toEqual(['03-10 1076/1076/1076', '03-12 1199/1199/1199'])
    expect(seriesOf(claims)?.points.map((p) => p.speaker)).toEqual(['ind-foreign-ministry', null])
  })
})

describe('rule 10: joint figures', () => {
  it('bind no series of any one of their countries', () => {
    const joint = on('2022-03-02', 1000, to('including', 'MDA', 'POL'))
    expect(told([joint])).toEqual(['03-02 950/1000/1050'])
    expect(seriesOf([joint], `${EVACUATED}~POL`)).toBeUndefined()
    const nations = aClaim({ population: { nationality: ['IND', 'NPL'], group: 'nationals' } })
    expect(told([nations, on('2022-03-05', 7)])).toEqual(['03-05 7/7/7'])
  })
})

describe('rule 12: two clocks', () => {
  it('what became known later is not seen', () => {
    const claims = [on('2022-03-01', 101), on('2022-03-02', 202, { knownFrom: '2022-03-09' })]
    expect(told(claims, EVACUATED, '2022-03-08')).toEqual(['03-01 101/101/101'])
    expect(told(claims, EVACUATED, '2022-03-09')).toHaveLength(2)
  })

  it('an undated total binds from below from the day on which it was known', () => {
    const undated = on(null, 2700, { qualifier: 'exact', knownFrom: '2022-03-03' })
    const claims = [on('2022-03-01', 101), undated, on('2022-03-05', 3001)]
    expect(told(claims)).toEqual(['03-01 101/101/101', '03-03 2650//3001', '03-05 3001/3001/3001'])
    expect(seriesOf(claims)?.undated).toBe(1)
  })
})

describe('claims that no longer stand', () => {
  it('are not seen', () => {
    expect(
      reconcile([aClaim({ status: 'rejected' }), aClaim({ status: 'superseded' })], {
        bodies: BODIES,
        known: null,
      }),
    ).toEqual([])
  })
})
