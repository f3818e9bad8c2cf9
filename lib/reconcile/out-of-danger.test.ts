import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { explain, reconcile } from './index'
import { aClaim, BODIES } from './testing/a-claim'

const ID = 'ukraine-2022~IND~nationals~UKR~out_of_danger'
const context = { bodies: BODIES, known: null }
const out = (...claims: ListedClaim[]) => reconcile(claims, context).find((s) => s.id === ID)
const on = (asOf: string, value: number, more: Partial<ListedClaim> = {}) =>
  aClaim({ asOf, value, ...more })

describe('rule 11: out of danger', () => {
  const claims = [
    on('2022-03-02', 3352, { event: 'returned_home' }),
    on('2022-03-02', 17000, { event: 'left', qualifier: 'at_least' }),
    on('2022-03-04', 901, { event: 'evacuated' }),
    on('2022-02-20', 18000, { event: 'registered', measure: 'stock', qualifier: 'about' }),
  ]

  it('is the greatest of the lower bounds, never their sum, and has no cap', () => {
    expect(out(...claims)?.points).toMatchObject([
      { day: '2022-03-02', lower: 17000, best: null, upper: null },
    ])
  })

  it('shows of how many', () => {
    expect(out(...claims)?.denominator).toMatchObject({ day: '2022-02-20', best: 18000 })
    expect(out(claims[0]!)?.denominator).toBeNull()
  })

  it('is made for who is out alone', () => {
    expect(out(claims[3]!)).toBeUndefined()
    expect(out(on('2022-03-02', 5, { unit: 'flights' }))).toBeUndefined()
  })

  it('13: names the event that it was taken from, and those that it was compared with', () => {
    const why = explain(claims, ID, '2022-03-05', context)
    expect(why?.lower).toMatchObject({
      kind: 'greatest',
      rule: '11',
      value: 17000,
      series: 'ukraine-2022~IND~nationals~UKR~left',
    })
    expect(why?.lower?.terms.map((t) => t.value).sort((a, b) => a - b)).toEqual([901, 3352, 17000])
    expect(why?.denominator?.best).toBe(18000)
  })
})
