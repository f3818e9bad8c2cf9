import type { Day } from '../model/day'
import { byWeight, type Reading } from './reading'

export interface SetAside {
  reading: Reading
  /** The kept reading that it contradicts. */
  against: Reading
  /** Rule 8: the same body said otherwise later, of the same thing: replaced, no rival. */
  replaced: boolean
  /** Rule 4: neither is better, and both hold, each as far as the outermost of them. */
  tied: boolean
}

export interface Kept {
  kept: Reading[]
  setAside: SetAside[]
}

/**
 * Rule 4: readings are taken by weight, and each is kept if it contradicts none that is kept.
 * `spans` gives for a day the first and the last index of `days` that it is compared with: its
 * epoch for what only grows, itself for what is true on its own day.
 */
export function keep(
  readings: readonly Reading[],
  days: readonly Day[],
  spans: (index: number) => [first: number, last: number],
): Kept {
  const indexOf = new Map(days.map((day, i) => [day, i]))
  // For each day the kept reading that caps it (least high, that day or after) and that floors it.
  const cap: (Reading | undefined)[] = []
  const floor: (Reading | undefined)[] = []
  const result: Kept = { kept: [], setAside: [] }
  for (const reading of [...readings].sort(byWeight)) {
    const at = indexOf.get(reading.day)!
    const over = cap[at]
    const under = floor[at]
    const against =
      over && reading.low !== null && reading.low > over.high!
        ? over
        : under && reading.high !== null && reading.high < under.low!
          ? under
          : null
    if (against) {
      result.setAside.push({ reading, against, replaced: false, tied: false })
      continue
    }
    result.kept.push(reading)
    const [first, last] = spans(at)
    if (reading.high !== null)
      for (let i = first; i <= at; i++)
        if (!cap[i] || reading.high < cap[i]!.high!) cap[i] = reading
    if (reading.low !== null)
      for (let i = at; i <= last; i++)
        if (!floor[i] || reading.low > floor[i]!.low!) floor[i] = reading
  }
  return result
}
