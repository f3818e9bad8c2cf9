import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aClaim, OWN_VOICE, to } from '../reconcile/testing/a-claim'
import { isDescending, nextSort, sortClaims, sortColumn, SORTS } from './sort'

const claims = [
  aClaim({ value: 30, asOf: '2022-03-02', publisher: 'Östgöta', ...to('total', 'POL') }),
  aClaim({ value: 10, asOf: null, publisher: 'Zeitung', ...OWN_VOICE }),
  aClaim({ value: 20, asOf: '2022-03-01', publisher: null, event: 'left' }),
  aClaim({ value: 20, asOf: '2022-03-01', publisher: 'Aftenposten' }),
]
const values = (sort: (typeof SORTS)[number]) => sortClaims(claims, sort).map((c) => c.value)

describe('sorting claims', () => {
  it('goes by day and by value, in both directions, with the unknown last', () => {
    expect(values('-day')).toEqual([30, 20, 20, 10])
    expect(values('day')).toEqual([20, 20, 30, 10])
    expect(values('value')).toEqual([10, 20, 20, 30])
    expect(sortClaims(claims, 'speaker').at(-1)?.speaker).toBeNull()
    expect(sortClaims(claims, '-speaker').at(-1)?.speaker).toBeNull()
  })

  it('goes by names as a reader expects', () => {
    expect(sortClaims(claims, 'publisher').map((c) => c.publisher)).toEqual([
      'Aftenposten',
      'Östgöta',
      'Zeitung',
      null,
    ])
  })

  it('does not depend on the order that it was given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SORTS),
        fc.shuffledSubarray(claims, { minLength: claims.length }),
        (sort, shuffled) => {
          expect(sortClaims(shuffled, sort)).toEqual(sortClaims(claims, sort))
        },
      ),
    )
  })

  it('turns a heading from ascending to descending and back', () => {
    expect(nextSort('-day', 'value')).toBe('value')
    expect(nextSort('value', 'value')).toBe('-value')
    expect(nextSort('-value', 'value')).toBe('value')
    expect([sortColumn('-known'), isDescending('-known')]).toEqual(['known', true])
  })
})
