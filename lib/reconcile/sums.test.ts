import { describe, expect, it } from 'vitest'
import { reconcile, sums } from './index'
import { aClaim, BODIES, nationals } from './testing/a-claim'

describe('rule 11: a sum over nationalities', () => {
  it('adds lower bounds of one event, and names what it leaves out', () => {
    const of = (nationality: string[], value: number, more = {}) =>
      aClaim({ population: { nationality, group: 'nationals' }, value, ...more })
    const series = reconcile(
      [
        aClaim({ ...nationals('IND'), value: 901 }),
        aClaim({ ...nationals('NPL'), value: 403, qualifier: 'at_least' }),
        of(['IND', 'NPL'], 1500),
        of([], 4738, { population: { nationality: [], group: 'people' } }),
        of(['IND'], 77, { event: 'arrived' }),
      ],
      { bodies: BODIES, known: null },
    )
    const [sum, ...others] = sums(series)
    expect(others).toEqual([])
    expect(sum).toMatchObject({ crisis: 'ukraine-2022', origin: 'UKR', event: 'evacuated' })
    expect(sum?.lower).toBe(901 + 403)
    expect(sum?.leftOut.map((t) => t.series)).toEqual([
      'ukraine-2022~IND+NPL~nationals~UKR~evacuated',
      'ukraine-2022~any~people~UKR~evacuated',
    ])
  })
})
