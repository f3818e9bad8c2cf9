import { describe, expect, it } from 'vitest'
import type { Scored } from './corpus'
import { changesText } from './changes'
import { outcomeOf } from './history'
import type { Evaluated } from './read-reports'
import { scoreReport } from './score'

const claim = (value: number, event: string): Scored => ({
  asWritten: String(value),
  value,
  valueMax: null,
  qualifier: 'exact',
  unit: 'people',
  population: { nationality: [] },
  origin: { country: 'UKR' },
  destinations: [],
  destinationScope: 'unknown',
  via: [],
  event,
  part: [],
  measure: null,
  asOf: null,
  speaker: null,
})

const gold = [claim(40, 'left'), claim(50, 'left'), claim(60, 'left')]
const read = (claims: Scored[]) =>
  ({ report: { id: 'one' }, score: scoreReport(gold, claims) }) as Evaluated

describe('what was gained and lost', () => {
  const before = read([claim(40, 'left'), claim(50, 'arrived')])
  const after = read([claim(40, 'arrived'), claim(50, 'left'), claim(70, 'left')])
  const committed = new Map([['one', outcomeOf(before)]])

  it('keeps a mark a claim', () =>
    expect(outcomeOf(before)).toEqual({ id: 'one', claims: 'Sf.', invented: 0 }))

  it('names each claim of open reports', () =>
    expect(changesText(committed, [after], []).split('\n')).toEqual([
      'Open reports: 1 gained, 1 lost, +1 invented',
      '  + one: “50” found → strictly right',
      '  − one: “40” strictly right → found',
      'Closed folds (counts alone, so that nobody tunes on them): 0 gained, 0 lost, +0 invented',
    ]))

  it('tells of closed folds only how many', () =>
    expect(changesText(committed, [], [after])).not.toMatch(/“/))
})
