import { expect, it } from 'vitest'
import { rivals } from './rivals'

it('counts voices on each side in singular and plural', () => {
  expect(rivals.count(1, 3)).toBe('1 voice says what stands, 3 voices what is set aside.')
  expect(rivals.count(2, 1)).toBe('2 voices say what stands, 1 voice what is set aside.')
})

it('says where none is better', () => {
  expect(rivals.count(2, 0)).toBe('2 voices contradict one another; none is better, and all stand.')
  expect(rivals.count(1, 0)).toMatch(/^1 voice contradicts itself;/)
})

it('names all opponents', () => {
  const opponents = [rivals.opponent('62', 'the Embassy of Pakistan'), rivals.ownOpponent('67')]
  expect(rivals.against(opponents)).toBe(
    'set aside, against 62 of the Embassy of Pakistan and its own 67',
  )
})

it('says how many series are disputed', () => {
  expect(rivals.note(0)).toBe('')
  expect(rivals.note(12)).toBe('12 series with claims that contradict one another')
})
