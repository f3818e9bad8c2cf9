import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { explain, reconcile } from './index'
import { aClaim, BODIES } from './testing/a-claim'

const ID = 'ukraine-2022~IND~nationals~UKR~evacuated'
const context = {
  bodies: BODIES,
  known: null,
  starts: new Map([['ukraine-2022', '2022-02-24']]),
}
const right = aClaim({ asOf: '2022-03-05', value: 901 })
const points = (...claims: ListedClaim[]) =>
  reconcile([right, ...claims], context).find((s) => s.id === ID)?.points
const reasons = (...claims: ListedClaim[]) =>
  explain([right, ...claims], ID, '2022-03-05', context)?.unsound

describe('rule 14: what cannot be', () => {
  it.each<[string, Partial<ListedClaim>]>([
    ['impossible', { value: 9e15, body: 'ind-air-force' }],
    ['wrong_way_round', { qualifier: 'range', value: 5000, valueMax: 500 }],
  ])('%s: a number that says nothing', (reason, said) => {
    const wrong = aClaim({ asOf: '2022-03-05', ...said })
    expect(points(wrong)?.map(({ lower, best, upper }) => [lower, best, upper])).toEqual([
      [901, 901, 901],
    ])
    expect(reasons(wrong)).toEqual([{ claim: wrong.id, reason }])
  })

  it('after_known: a day that had not come yet is not used', () => {
    const early = aClaim({ asOf: '2022-03-20', knownFrom: '2022-03-02', value: 415 })
    expect(points(early)?.map((p) => [p.day, p.lower])).toEqual([
      ['2022-03-02', 415],
      ['2022-03-05', 901],
    ])
    expect(reasons(early)).toEqual([{ claim: early.id, reason: 'after_known' }])
    const tomorrow = aClaim({ asOf: '2022-03-03', knownFrom: '2022-03-02', value: 415 })
    expect(reasons(tomorrow)).toEqual([])
  })

  it('before_crisis: who was out before it began was out on the day on which it was known', () => {
    const misdated = aClaim({ asOf: '2012-03-04', knownFrom: '2022-03-04', value: 415 })
    expect(points(misdated)?.[0]).toMatchObject({ day: '2022-03-04', lower: 415 })
    expect(reasons(misdated)).toEqual([{ claim: misdated.id, reason: 'before_crisis' }])
  })
})
