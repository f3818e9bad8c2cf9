/** Arithmetic on ISO days, without zone or clock. */

const DAY = 86_400_000

const instant = (day: string) => Date.parse(`${day}T00:00:00Z`)

export const addDays = (day: string, days: number): string =>
  new Date(instant(day) + days * DAY).toISOString().slice(0, 10)

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: string): number => new Date(instant(day)).getUTCDay() || 7

/** Days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => (instant(b) - instant(a)) / DAY

/** An ISO day, or null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
}

/** The newest such weekday up to a day, the day itself included. */
export const weekdayBefore = (day: string, weekday: number): string =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7))

/** The next such weekday from a day on, the day itself included. */
export const weekdayAfter = (day: string, weekday: number): string =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7)
