/** Arithmetic on ISO days by the proleptic Gregorian calendar, without clock, zone or `Date`. */

/** Days since 1970-01-01. Years are counted from March, so that leap days come last. */
function serial(day: string): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8)) - 1
  const ofCentury = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
  return era * 146_097 + ofCentury - 719_468
}

function fromSerial(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leaps) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export const addDays = (day: string, days: number): string => fromSerial(serial(day) + days)

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: string): number => ((((serial(day) + 3) % 7) + 7) % 7) + 1

/** Days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => serial(b) - serial(a)

/** An ISO day, or null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const text = iso(year, month, day)
  return fromSerial(serial(text)) === text ? text : null
}

/** The newest such weekday up to a day, the day itself included. */
export const weekdayBefore = (day: string, weekday: number): string =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7))

/** The next such weekday from a day on, the day itself included. */
export const weekdayAfter = (day: string, weekday: number): string =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7)
