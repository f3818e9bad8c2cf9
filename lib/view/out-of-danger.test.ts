import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { NO_FILTERS } from '../model/filters'
import { reconcile } from '../reconcile'
import { aClaim, BODIES } from '../reconcile/testing/a-claim'
import { outOfDanger } from './out-of-danger'

const india = (value: number, asOf: string, more: Partial<ListedClaim> = {}) =>
  aClaim({ value, asOf, event: 'left', qualifier: 'at_least', ...more })

const claims = [
  india(18000, '2022-02-20', { event: 'registered', qualifier: 'about', measure: 'stock' }),
  india(12000, '2022-03-01'),
  india(11000, '2022-03-03', { event: 'returned_home' }),
  india(17000, '2022-03-04'),
]
const series = reconcile(claims, { bodies: BODIES, known: null })
const within = (filters: Partial<typeof NO_FILTERS>) =>
  outOfDanger({ series, claims, filters: { ...NO_FILTERS, ...filters } }, claims[1]!)

describe('who is out of danger', () => {
  it('is the bound of the last day, of how many registered, and how many of them are home', () => {
    expect(within({})).toMatchObject({
      series: { event: 'out_of_danger', nationality: ['IND'] },
      point: { day: '2022-03-04', lower: 17000 },
      claim: { value: 17000 },
      registered: { best: 18000, qualifier: 'about' },
      home: { lower: 11000 },
    })
  })

  it('is told for the last of the days that are asked for', () => {
    expect(within({ to: '2022-03-02' })).toMatchObject({ point: { lower: 12000 }, home: null })
    expect(within({ to: '2022-02-28' })).toBeNull()
    expect(within({ from: '2022-03-05' })).toBeNull()
  })

  it('stays silent where a series would say more than the selection', () => {
    expect(within({ publisher: ['The Daily'] })).toBeNull()
    expect(within({ event: ['left'] })).toBeNull()
    expect(within({ q: 'flight' })).toBeNull()
    expect(within({ nationality: ['IND'] })).not.toBeNull()
  })

  it('does not say twice that all of them are home', () => {
    const returned = [india(900, '2022-03-03', { event: 'returned_home' })]
    const all = reconcile(returned, { bodies: BODIES, known: null })
    expect(outOfDanger({ series: all, claims: returned }, returned[0]!)).toMatchObject({
      point: { lower: 900 },
      home: null,
    })
  })
})
