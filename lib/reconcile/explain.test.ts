import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { explain } from './index'
import { aClaim, BODIES, OWN_VOICE } from './testing/a-claim'

const ID = 'ukraine-2022~IND~nationals~UKR~evacuated'
const why = (claims: ListedClaim[], day: string, known: string | null = null) =>
  explain(claims, ID, day, { bodies: BODIES, known })
const on = (asOf: string, value: number, more: Partial<ListedClaim> = {}) =>
  aClaim({ asOf, value, ...more })

describe('rule 13: every number explains itself', () => {
  it('a total, its voices and its speaker', () => {
    const [first, echo] = [on('2022-03-01', 415), on('2022-03-01', 415)]
    expect(why([first, echo], '2022-03-01')?.best).toMatchObject({
      kind: 'total',
      rule: '3.1',
      value: 415,
      claims: [first.id, echo.id],
      speaker: 'ind-foreign-ministry',
      rung: 'own_government',
    })
  })

  it('a round total binds at its margin, and says what it states', () => {
    const { lower, best } = why([on('2022-03-01', 1000)], '2022-03-01')!
    expect(lower).toMatchObject({ value: 950, stated: 1000 })
    expect(best).toMatchObject({ value: 1000, stated: 1000 })
  })

  it('holds between the days on which something was told', () => {
    const claims = [on('2022-03-01', 415), on('2022-03-05', 901)]
    expect(why(claims, '2022-03-03')).toMatchObject({
      lower: { value: 415, day: '2022-03-01' },
      upper: { value: 901, day: '2022-03-05' },
      best: { value: 415 },
    })
    expect(why(claims, '2022-02-01')).toMatchObject({ point: null, lower: null, best: null })
  })

  it('why there is no best value', () => {
    const open = on('2022-03-01', 415, { qualifier: 'at_least' })
    expect(why([open], '2022-03-01')?.noBest).toBe('one_sided')
    const batch = on('2022-03-01', 51, { measure: 'increment' })
    expect(why([batch], '2022-03-01')?.noBest).toBe('no_total')
  })

  it('what was added, term by term', () => {
    const [base, more] = [on('2022-03-01', 401), on('2022-03-02', 51, { measure: 'increment' })]
    expect(why([base, more], '2022-03-02')?.lower).toMatchObject({
      kind: 'batches',
      rule: '6',
      value: 452,
      terms: [
        { value: 401, claims: [base.id] },
        { value: 51, claims: [more.id] },
      ],
    })
  })

  it('what is set aside, and against what', () => {
    const [ministry, paper] = [on('2022-03-05', 415), on('2022-03-01', 901, OWN_VOICE)]
    expect(why([ministry, paper], '2022-03-05')?.setAside).toMatchObject([
      { rule: '4', claims: [paper.id], rung: 'paper', against: { claims: [ministry.id] } },
    ])
    const first = on('2022-03-05', 901, { knownFrom: '2022-03-05' })
    const corrected = on('2022-03-05', 415, { knownFrom: '2022-03-06' })
    expect(why([first, corrected], '2022-03-05')?.setAside).toMatchObject([
      { rule: '8', claims: [first.id], against: { claims: [corrected.id] } },
    ])
    expect(why([first, corrected], '2022-03-05', '2022-03-05')?.setAside).toEqual([])
  })

  it('a series that the claims do not make has none', () => {
    expect(why([on('2022-03-01', 1, { event: 'left' })], '2022-03-01')).toBeNull()
  })
})
