import { describe, expect, it } from 'vitest'
import type { TimelineStep } from '@/lib/view/types'
import { stepShape } from './step-path'

const step = (day: string, lower: number | null, upper: number | null, carried = false) =>
  ({
    ...{ day, lower, best: null, qualifier: null, upper },
    ...{ carried, speaker: null, conflict: null },
  }) satisfies TimelineStep
const x = (s: TimelineStep) => Number(s.day.slice(-2)) * 10
const y = (n: number) => 1000 - n
const FRESH = 15
const shapeOf = (...steps: TimelineStep[]) => stepShape(steps, x, y, FRESH)

describe('stepShape', () => {
  it('holds a level until the next report, with no slope, and dots it once it is stale', () => {
    const { reported, carried } = shapeOf(
      step('2022-03-01', 100, 100),
      step('2022-03-05', 300, 300),
    )
    expect(reported).toBe('M10.0 900.0H25.0M50.0 900.0V700.0')
    expect(carried).toBe('M25.0 900.0H50.0')
    expect(reported + carried).not.toMatch(/[LCQ]/)
  })

  it('dots what is carried into the stretch from before it', () => {
    const shape = shapeOf(step('2022-03-01', 100, 100, true), step('2022-03-05', 100, 100))
    expect(shape.reported).toBe('')
    expect(shape.carried).toBe('M10.0 900.0H50.0')
  })

  it('draws a band between bounds and leaves an open end open', () => {
    const shape = shapeOf(
      step('2022-03-01', 100, 200),
      step('2022-03-02', 100, null),
      step('2022-03-03', 100, null),
    )
    expect(shape.band).toBe('M10.0 900.0H20.0V800.0H10.0Z')
    expect(shape.openUp).toEqual([{ x: 20, y: 900, width: 10 }])
  })
})
