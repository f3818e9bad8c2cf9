import { expect, it } from 'vitest'
import type { Rivalry } from '../model/rivalry'
import { keyOf, rivalsWithin } from './rivals'

const rivalry: Rivalry = {
  series: 'ukraine-2022~IND~nationals~UKR~left',
  standing: 1,
  setAside: 1,
  voices: [
    {
      key: 'own:Dawn',
      speaker: null,
      rung: 'paper',
      figures: [{ day: '2022-03-02', stated: 100, claims: ['c'], stands: false, against: ['d'] }],
    },
  ],
}
const data = { rivalries: [rivalry], claims: {}, bodies: {} }
const within = (from: string | null, to: string | null) =>
  rivalsWithin(data, { from, to }).rivalries.length

it('keeps the disputes of the days that are asked for', () => {
  expect(within(null, null)).toBe(1)
  expect(within('2022-03-02', '2022-03-02')).toBe(1)
  expect(within('2022-03-03', null)).toBe(0)
  expect(within(null, '2022-03-01')).toBe(0)
})

it('knows what a dispute is about', () => {
  expect(keyOf(rivalry)).toMatchObject({ nationality: ['IND'], event: 'left' })
})
