import type { Day } from '@/lib/model/day'

const MS = 86_400_000

/** Days since 1970-01-01, so that an axis can count them; no clock and no zone are asked. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS

export const dayOf = (n: number): Day => new Date(n * MS).toISOString().slice(0, 10)

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120]
const DAY_STEPS = [1, 2, 4, 7, 14]

/**
 * Days to write under the axis between two day numbers, at most `most`: each day, each week, or
 * the first of months.
 */
export function dayTicks(from: number, to: number, most: number): number[] {
  const step = DAY_STEPS.find((s) => (to - from) / s < most)
  if (step !== undefined) {
    const first = step === 7 || step === 14 ? firstMonday(from) : from
    return range(first, to, step)
  }
  const months = monthStarts(from, to)
  const stride = MONTH_STEPS.find((s) => months.length / s <= most) ?? 240
  return months.filter(({ month }) => month % stride === 0).map(({ day }) => day)
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step)

// 1970-01-05, day number 4, was a Monday.
const firstMonday = (from: number) => from + ((((4 - from) % 7) + 7) % 7)

function monthStarts(from: number, to: number): { day: number; month: number }[] {
  const start = new Date(from * MS)
  const found: { day: number; month: number }[] = []
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth(); ; month++) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / MS
    if (day > to) return found
    if (day >= from) found.push({ day, month })
  }
}
