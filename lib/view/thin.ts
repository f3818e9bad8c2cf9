import type { TimelineMark } from './types'

/** More marks than this take a chart seconds to draw. */
export const MOST_MARKS = 600

/**
 * The marks that are drawn where there are too many: those that made a line first, then the
 * greatest and the least of each day, then those of the drawn populations, then an even sample.
 * The order of the marks is kept.
 */
export function thin(
  marks: readonly TimelineMark[],
  madeLine: ReadonlySet<string>,
  most = MOST_MARKS,
): TimelineMark[] {
  if (marks.length <= most) return [...marks]
  const extremes = new Set<TimelineMark>()
  const days = new Map<string, { least: TimelineMark; greatest: TimelineMark }>()
  for (const mark of marks) {
    const day = days.get(mark.day)
    if (!day) days.set(mark.day, { least: mark, greatest: mark })
    else if (mark.figure.value < day.least.figure.value) day.least = mark
    else if (mark.figure.value > day.greatest.figure.value) day.greatest = mark
  }
  for (const { least, greatest } of days.values()) extremes.add(least).add(greatest)
  const tiers: TimelineMark[][] = [[], [], [], []]
  for (const mark of marks) {
    const tier = madeLine.has(mark.figure.claim)
      ? 0
      : extremes.has(mark)
        ? 1
        : mark.line !== null
          ? 2
          : 3
    tiers[tier]!.push(mark)
  }
  const kept = new Set<TimelineMark>()
  for (const tier of tiers) for (const mark of sample(tier, most - kept.size)) kept.add(mark)
  return marks.filter((mark) => kept.has(mark))
}

/** `count` of them, evenly spaced. */
function sample<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list]
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]!)
}
