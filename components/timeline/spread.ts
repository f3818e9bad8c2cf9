/**
 * Moves labels apart along one axis: each as near to its wish as can be, none nearer than `gap` to
 * the next, all within [low, high] as far as there is room. The order of the wishes is kept.
 */
export function spread(
  wishes: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b)
  const placed = order.map((i) => Math.max(low, Math.min(high, wishes[i]!)))
  for (let i = 1; i < placed.length; i++) placed[i] = Math.max(placed[i]!, placed[i - 1]! + gap)
  let ceiling = high
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i]!, ceiling)
    ceiling = placed[i]! - gap
  }
  const result = new Array<number>(wishes.length)
  order.forEach((i, at) => {
    result[i] = placed[at]!
  })
  return result
}
