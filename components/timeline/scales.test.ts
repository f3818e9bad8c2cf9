import { describe, expect, it } from 'vitest'
import { busyStretch } from './busy-stretch'
import { dayNumber, dayOf, dayTicks } from './day-scale'
import { spread } from './spread'
import { preferredScale, valueScale } from './value-scale'

describe('days on an axis', () => {
  it('counts days without a zone', () => {
    expect(dayOf(dayNumber('2022-03-02'))).toBe('2022-03-02')
    expect(dayNumber('2022-03-27') - dayNumber('2022-03-26')).toBe(1)
  })
  it('names days, then Mondays, then months', () => {
    const ticks = (from: string, to: string, most: number) =>
      dayTicks(dayNumber(from), dayNumber(to), most).map(dayOf)
    expect(ticks('2022-03-01', '2022-03-04', 6)).toHaveLength(4)
    expect(ticks('2022-02-24', '2022-03-30', 7)).toEqual([
      '2022-02-28',
      '2022-03-07',
      '2022-03-14',
      '2022-03-21',
      '2022-03-28',
    ])
    expect(ticks('2022-01-15', '2022-12-20', 6)).toEqual([
      '2022-03-01',
      '2022-05-01',
      '2022-07-01',
      '2022-09-01',
      '2022-11-01',
    ])
  })
  it('never names more than there is room for', () => {
    for (const to of ['2022-02-25', '2022-04-01', '2023-04-01', '2031-01-01'])
      expect(dayTicks(dayNumber('2022-02-24'), dayNumber(to), 6).length).toBeLessThanOrEqual(7)
  })
})

describe('values on an axis', () => {
  it('prefers a logarithmic axis only where values differ by more than 100 times', () => {
    expect(preferredScale([3, 300])).toBe('linear')
    expect(preferredScale([3, 301])).toBe('log')
    expect(preferredScale([])).toBe('linear')
  })
  it.each(['log', 'linear'] as const)('holds all values between its ends, %s', (kind) => {
    for (const values of [[1], [7, 90], [3, 21_000], [150, 4_800_000], [999, 1001]]) {
      const { domain, ticks } = valueScale(values, kind)
      expect(domain[0]).toBeLessThanOrEqual(Math.min(...values))
      expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values))
      expect(ticks.length).toBeGreaterThan(1)
      expect(ticks.length).toBeLessThan(10)
    }
  })
})

describe('labels at the line ends', () => {
  it('stay in place where there is room and move apart where there is none', () => {
    expect(spread([10, 90], 20, 0, 100)).toEqual([10, 90])
    expect(spread([50, 48, 52], 20, 0, 100)).toEqual([68, 48, 88])
    expect(spread([99, 98], 20, 0, 100)).toEqual([100, 80])
  })
})

describe('the busiest days', () => {
  const many = Array.from({ length: 90 }, (_, i) => 50 + (i % 10))
  it('are the shortest stretch with most of the marks', () => {
    expect(busyStretch([0, 1, 120, ...many], 0, 120)).toEqual([49, 59])
  })
  it('are nothing where marks are few or fill the axis', () => {
    expect(busyStretch([1, 2, 3], 0, 200)).toBeNull()
    expect(busyStretch(many, 50, 60)).toBeNull()
  })
})
