import { describe, expect, it } from 'vitest'
import { chance, type Cue } from '../../lib/extract/engine/confidence'
import fitted from '../../lib/extract/engine/confidence.json'
import { fit, type Sample } from './calibrate'

const claims = (cues: Cue[], right: number, wrong: number): Sample[] => [
  ...Array.from({ length: right }, () => ({ cues, right: true })),
  ...Array.from({ length: wrong }, () => ({ cues, right: false })),
]

describe('weights of confidence', () => {
  const weights = fit([...claims([], 900, 100), ...claims(['dayUnstated'], 500, 500)])

  it('give the share that was right', () => {
    expect(chance([], weights)).toBeCloseTo(0.9, 1)
    expect(chance(['dayUnstated'], weights)).toBeCloseTo(0.5, 1)
  })

  it('are small where little was seen', () => {
    const few = fit([...claims([], 90, 10), ...claims(['foreigners'], 0, 3)])
    expect(few.foreigners).toBeGreaterThan(-1)
    expect(few.foreigners).toBeLessThan(0)
  })

  it('that are in use come from open folds alone', () =>
    expect(fitted.origin).toMatch(/ on folds 1, 2, 3, 4 of /))
})
