import { describe, expect, it } from 'vitest'
import type { MapBracket } from '@/lib/view/types'
import { chooseBrackets } from './choose-brackets'

const bracket = (claim: string, value: number, countries: string[]): MapBracket => ({
  figure: {
    claim,
    value,
    valueMax: null,
    qualifier: 'about',
    unit: 'people',
    event: 'evacuated',
    nationality: [],
    group: 'people',
    asOf: null,
  },
  countries,
  points: countries.map((_, i) => [i, i]),
  badge: [0, 0],
  open: true,
  claims: [claim],
})
const all = [
  bracket('a', 10, ['POL', 'ROU']),
  bracket('b', 1000, ['MDA', 'SVK']),
  bracket('c', 900, ['SVK', 'MDA']),
  bracket('d', 500, ['POL', 'HUN']),
  bracket('e', 400, ['ROU', 'HUN']),
]
const ids = (chosen: MapBracket[]) => chosen.map((b) => b.figure.claim)

describe('chooseBrackets', () => {
  it('draws the largest, one for the same countries', () => {
    expect(ids(chooseBrackets(all, null, null))).toEqual(['b', 'd', 'e'])
  })
  it('draws those of the open country alone', () => {
    expect(ids(chooseBrackets(all, 'POL', null))).toEqual(['d', 'a'])
  })
  it('draws the open claim before all others', () => {
    expect(ids(chooseBrackets(all, null, 'c'))).toEqual(['c', 'd', 'e'])
  })
})
