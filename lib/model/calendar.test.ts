import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, weekdayAfter, weekdayBefore, weekdayOf } from './calendar'

const someDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the calendar', () => {
  it('agrees with the one of the language', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const expected = new Date(Date.parse(day) + days * 86_400_000)
        expect(addDays(day, days)).toBe(expected.toISOString().slice(0, 10))
        expect(weekdayOf(day)).toBe(new Date(day).getUTCDay() || 7)
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    ))

  it('knows which days there are', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29')
    expect(dayOf(2022, 2, 29)).toBeNull()
    expect(dayOf(2022, 13, 1)).toBeNull()
  })

  it('finds weekdays around a day, the day itself included', () => {
    expect(weekdayBefore('2022-03-02', 2)).toBe('2022-03-01')
    expect(weekdayBefore('2022-03-02', 3)).toBe('2022-03-02')
    expect(weekdayAfter('2022-03-02', 5)).toBe('2022-03-04')
  })
})
