import { describe, expect, it } from 'vitest'
import { estimate } from './bootstrap'
import { METRICS, sumOf, type Tally } from './tally'

const report = (gold: number, found: number): Tally => ({ ...sumOf([]), gold, read: gold, found })
const reports = Array.from({ length: 60 }, (_, i) => report(4, i % 2 === 0 ? 4 : 2))

describe('intervals by bootstrap over reports', () => {
  it('hold the figure, and are the same each time', () => {
    const { found } = estimate(reports, METRICS)
    const [low, high] = found.interval ?? []
    expect(found.value).toBe(0.75)
    expect(low).toBeLessThan(0.75)
    expect(high).toBeGreaterThan(0.75)
    expect(estimate(reports, METRICS).found).toEqual(found)
  })

  it('narrow as reports grow more', () => {
    const width = (tallies: Tally[]) => {
      const [low = 0, high = 0] = estimate(tallies, METRICS).found.interval ?? []
      return high - low
    }
    expect(width([...reports, ...reports, ...reports, ...reports])).toBeLessThan(
      width(reports) * 0.7,
    )
  })

  it('are not given for a handful', () =>
    expect(estimate(reports.slice(0, 4), METRICS).found.interval).toBeNull())
})
