import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUALIFIERS, type ListedClaim, type Part } from '../model/claim'
import { asKnownOn, explain, histories, memo, reconcile } from './index'
import { aClaim, BODIES, OWN_VOICE } from './testing/a-claim'

const speakers: Pick<ListedClaim, 'speaker' | 'body'>[] = [
  { speaker: 'a', body: 'ind-foreign-ministry' },
  { speaker: 'b', body: 'ind-air-force' },
  { speaker: 'c', body: 'unhcr' },
  { speaker: 'd', body: null },
  OWN_VOICE,
]
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2022-03-0${n}`)

/** Claims that overlap and contradict one another as often as they agree. */
const said = fc
  .record({
    value: fc.integer({ min: 1, max: 60 }).map((n) => n * 50),
    width: fc.integer({ min: 0, max: 500 }),
    qualifier: fc.constantFrom(...QUALIFIERS),
    who: fc.constantFrom(...speakers),
    asOf: fc.option(day, { nil: null, freq: 9 }),
    knownFrom: day,
    event: fc.constantFrom('evacuated' as const, 'remaining' as const),
    measure: fc.constantFrom('cumulative' as const, 'increment' as const, 'stock' as const),
    part: fc.constantFrom<Part[]>([], [], [{ dimension: 'route', key: 'POL' }]),
    report: fc.integer({ min: 1, max: 5 }).map((n) => `r_${n}`),
    group: fc.constantFrom('nationals' as const, 'nationals' as const, 'students' as const),
  })
  .map(({ width, who, group, ...rest }): Partial<ListedClaim> => ({
    ...rest,
    ...who,
    valueMax: rest.qualifier === 'range' ? rest.value + width : null,
    population: { nationality: ['IND'], group },
  }))

const make = (list: Partial<ListedClaim>[], prefix = 'c') =>
  list.map((c, i) =>
    aClaim({ ...c, id: `${prefix}_${String(i).padStart(3, '0')}`, publisher: `${prefix}${i}` }),
  )
const run = (claims: ListedClaim[], known: string | null = null) =>
  reconcile(claims, { bodies: BODIES, known })

describe('laws', () => {
  it('lower ≤ best ≤ upper, and days rise', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 40 }), (list) => {
        for (const { points } of run(make(list))) {
          points.forEach(({ day: on, lower, best, upper }, i) => {
            if (i > 0) expect(on > points[i - 1]!.day).toBe(true)
            if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper)
            if (best !== null) {
              expect(best).toBeGreaterThanOrEqual(lower ?? best)
              expect(best).toBeLessThanOrEqual(upper ?? best)
            }
          })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('the order of arrival does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 25 }).chain((list) => {
          const claims = make(list)
          return fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length }),
          )
        }),
        ([claims, shuffled]) => {
          expect(run(shuffled)).toEqual(run(claims))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('rule 12: known is a run from scratch on what was known', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 25 }), day, (list, known) => {
        const claims = make(list)
        expect(run(claims, known)).toEqual(run(claims.filter((c) => c.knownFrom <= known)))
      }),
    )
  })

  it('rule 12: every point ever known is kept with its days, and looking back is a filter', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 25 }), day, (list, known) => {
        const claims = make(list)
        const past = new Map(histories(claims, { bodies: BODIES }).map((h) => [h.series, h.points]))
        for (const { id, points } of run(claims, known)) {
          const then = asKnownOn(past.get(id) ?? [], known)
          expect(
            then.map(({ knownFrom, knownUntil, ...p }) => {
              expect(knownFrom <= known && (knownUntil ?? '9') > known).toBe(true)
              return p
            }),
          ).toEqual(points)
        }
      }),
    )
  })

  it('rule 13: the derivation of a day comes to what its point says', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 25 }), (list) => {
        const claims = make(list)
        for (const { id, points } of run(claims))
          for (const point of points) {
            const why = explain(claims, id, point.day, { bodies: BODIES, known: null })
            expect(why?.point).toEqual(point)
            expect(why?.lower?.value ?? null).toBe(point.lower)
            expect(why?.best?.value ?? null).toBe(point.best)
            expect(why?.upper?.value ?? null).toBe(point.upper)
            expect(why?.noBest === null).toBe(point.best !== null)
            for (const { terms, stated } of [why?.lower].flatMap((a) => a ?? []))
              if (terms.length > 0 && why?.lower?.kind !== 'greatest')
                expect(terms.reduce((sum, t) => sum + t.value, 0)).toBe(stated)
          }
      }),
    )
  })

  it('a new report recomputes only the series that it touches', () => {
    const claims = make([{ value: 100 }, { value: 200, event: 'remaining', measure: 'stock' }])
    const held = memo()
    const context = { bodies: BODIES, known: null, memo: held }
    const before = reconcile(claims, context)
    const more = make([{ value: 300, asOf: '2022-03-05' }], 'd')
    const after = reconcile([...claims, ...more], context)
    const same = after.filter((s) => before.includes(s)).map((s) => s.event)
    expect(same).toEqual(['remaining'])
    expect(after).toEqual(run([...claims, ...more]))
  })

  it('every point names claims that were given, and a conflict names two of them', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), (list) => {
        const claims = make(list)
        const ids = new Set(claims.map((c) => c.id))
        for (const { conflict, claims: made } of run(claims).flatMap((s) => s.points)) {
          expect(made.every((id) => ids.has(id))).toBe(true)
          if (!conflict) continue
          expect(ids.has(conflict.kept) && ids.has(conflict.setAside)).toBe(true)
          expect(conflict.kept).not.toBe(conflict.setAside)
        }
      }),
    )
  })

  it('true claims hold the truth between their bounds, and one that agrees never widens', () => {
    fc.assert(
      fc.property(fc.array(truthful, { maxLength: 25 }), truthful, (list, more) => {
        const claims = make(list)
        const before = nationals(run(claims))
        for (const p of before) {
          expect(p.conflict).toBeNull()
          expect(p.lower ?? 0).toBeLessThanOrEqual(truth(p.day))
          expect(p.upper ?? Infinity).toBeGreaterThanOrEqual(truth(p.day))
        }
        const after = nationals(run([...claims, ...make([more], 'd')]))
        for (const p of before) {
          const q = at(after, p.day)
          expect(q.lower).toBeGreaterThanOrEqual(p.lower ?? 0)
          expect(q.upper).toBeLessThanOrEqual(p.upper ?? Infinity)
        }
      }),
      { numRuns: 300 },
    )
  })
})

const truth = (on: string) => 400 + 151 * Number(on.slice(-1)) ** 2

/** What an honest speaker says of the truth, as a paper of its own: no echo, no siblings. */
const truthful = fc
  .record({
    asOf: fc.option(day, { nil: null, freq: 9 }),
    later: fc.integer({ min: 0, max: 9 }),
    off: fc.integer({ min: 0, max: 300 }),
    qualifier: fc.constantFrom(...QUALIFIERS),
    measure: fc.constantFrom('cumulative' as const, 'cumulative' as const, 'increment' as const),
    part: fc.constantFrom<Part[]>([], [], [{ dimension: 'subgroup', key: 'students' }]),
    rung: fc.constantFrom<Pick<ListedClaim, 'speaker' | 'body'>>(
      { speaker: 'x', body: null },
      OWN_VOICE,
    ),
  })
  .map(({ asOf, later, off, qualifier, measure, part, rung }): Partial<ListedClaim> => {
    const knownFrom = asOf ?? `2022-03-0${Math.max(1, later)}`
    const n = truth(knownFrom)
    const isTotal = measure === 'cumulative' && part.length === 0
    const value = {
      exact: isTotal ? n : n - off,
      about: isTotal ? n : n - off,
      nearly: isTotal ? n : n - off,
      at_least: n - off,
      at_most: n + off,
      range: n - off,
    }[qualifier]
    const valueMax = qualifier === 'range' ? n + off : null
    // An unknown name is a voice by its name: each speaker here has one of its own.
    const speaker =
      rung.speaker && `${rung.speaker} ${[asOf, later, off, qualifier, measure].join(' ')}`
    return { asOf, knownFrom, qualifier, measure, part, ...rung, speaker, value, valueMax }
  })

type Points = ReturnType<typeof run>[number]['points']

const nationals = (all: ReturnType<typeof run>): Points =>
  all.find((s) => s.group === 'nationals' && s.limits.length === 0)?.points ?? []

/** Bounds on a day: the lower one holds from its point on, the upper one back from the next. */
function at(points: Points, on: string) {
  const before = points.filter((p) => p.day <= on).at(-1)
  const after = points.find((p) => p.day >= on)
  return { lower: before?.lower ?? 0, upper: after?.upper ?? Infinity }
}
