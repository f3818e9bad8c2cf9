const MS = 86_400_000
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Whole days from one ISO day to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string) => Math.round((utc(to) - utc(from)) / MS)

export const addDays = (day: string, days: number) =>
  new Date(utc(day) + days * MS).toISOString().slice(0, 10)
