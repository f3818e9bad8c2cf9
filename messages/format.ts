/** An ISO day is read as midnight UTC and shown in UTC, so that no zone moves it. */
const asDate = (day: string) => new Date(`${day}T00:00:00Z`)

/** How one language writes numbers, lists and days (ISO days in, words out). */
export function formatsOf(locale: string) {
  const number = new Intl.NumberFormat(locale)
  const all = new Intl.ListFormat(locale, { type: 'conjunction' })
  const dayBy = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: string) => format.format(asDate(day))
  }
  return {
    n: (value: number) => number.format(value),
    list: (items: readonly string[]) => all.format(items),
    longDay: dayBy({ dateStyle: 'long' }),
    mediumDay: dayBy({ dateStyle: 'medium' }),
    shortDay: dayBy({ day: 'numeric', month: 'short' }),
  }
}
