import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, margin } from './bounds'
import { QUALIFIERS } from './claim'

describe('margin: half a unit of the last significant digit, 1 % to 5 %', () => {
  test.each([
    [1000, 50],
    [2700, 50],
    [17_400, 174],
    [20_000, 1000],
    [1525, 15.25],
    [12, 0.5],
    [1_500_000, 50_000],
  ])('%i ± %d', (n, m) => expect(margin(n)).toBeCloseTo(m))

  test('lies between 1 % and 5 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (n) => {
        expect(margin(n)).toBeGreaterThanOrEqual(n * 0.01 - 1e-9)
        expect(margin(n)).toBeLessThanOrEqual(n * 0.05 + 1e-9)
      }),
    )
  })
})

describe('bounds by qualifier', () => {
  const open = { minimum: null, maximum: null, softMinimum: null, softMaximum: null }
  test.each([
    ['exact', 2700, null, { minimum: 2700, maximum: 2700 }],
    ['at_least', 2700, null, { minimum: 2700 }],
    ['at_most', 300, null, { maximum: 300 }],
    ['range', 700, 800, { minimum: 700, maximum: 800 }],
    ['about', 1000, null, { softMinimum: 950, softMaximum: 1050 }],
    ['nearly', 4000, null, { softMinimum: 3800, maximum: 4000 }],
  ] as const)('%s %i', (qualifier, value, valueMax, ends) => {
    expect(boundsOf({ qualifier, value, valueMax })).toEqual({ ...open, ...ends })
  })

  test('the stated value never lies outside its own bounds', () => {
    const any = fc.record({
      qualifier: fc.constantFrom(...QUALIFIERS),
      value: fc.integer({ min: 1, max: 5_000_000 }),
      valueMax: fc.constant(null),
    })
    fc.assert(
      fc.property(any, (c) => {
        const b = boundsOf(c)
        for (const low of [b.minimum, b.softMinimum])
          if (low !== null) expect(low).toBeLessThanOrEqual(c.value)
        for (const high of [b.maximum, b.softMaximum])
          if (high !== null) expect(high).toBeGreaterThanOrEqual(c.value)
      }),
    )
  })
})
