const SHARE = 0.85
const LEAST_MARKS = 60
const WIDEST = 0.45

/**
 * The shortest stretch of day numbers that holds most of the marks, a day wider on each side; null
 * where there are few marks, or where they fill the axis anyway.
 */
export function busyStretch(
  days: readonly number[],
  from: number,
  to: number,
): [number, number] | null {
  if (days.length < LEAST_MARKS) return null
  const sorted = [...days].sort((a, b) => a - b)
  const reach = Math.ceil(sorted.length * SHARE) - 1
  let best: [number, number] = [from, to]
  for (let i = 0; i + reach < sorted.length; i++) {
    const [first, last] = [sorted[i]!, sorted[i + reach]!]
    if (last - first < best[1] - best[0]) best = [first, last]
  }
  const stretch: [number, number] = [Math.max(from, best[0] - 1), Math.min(to, best[1] + 1)]
  return stretch[1] - stretch[0] <= (to - from) * WIDEST ? stretch : null
}
