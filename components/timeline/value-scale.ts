export type ScaleKind = 'log' | 'linear'

export interface ValueScale {
  domain: [number, number]
  ticks: number[]
}

const MANTISSAS = [1, 2, 5, 10]

const niceBelow = (n: number): number => {
  const unit = 10 ** Math.floor(Math.log10(n))
  return unit * (MANTISSAS.findLast((s) => s * unit <= n) ?? 1)
}

const niceAbove = (n: number): number => {
  const unit = 10 ** Math.floor(Math.log10(n))
  return unit * (MANTISSAS.find((s) => s * unit >= n) ?? 10)
}

/** Values that differ by more than a hundred times want a logarithmic axis. */
export const preferredScale = (values: readonly number[]): ScaleKind =>
  values.length > 0 && Math.max(...values) > 100 * Math.min(...values) ? 'log' : 'linear'

/** Ends and labelled values of the axis. Values are counts from 1; a linear axis begins at 0. */
export function valueScale(values: readonly number[], kind: ScaleKind): ValueScale {
  const greatest = Math.max(1, ...values)
  if (kind === 'linear') {
    const step = niceAbove(greatest / 5)
    const count = Math.max(1, Math.ceil(greatest / step))
    return {
      domain: [0, count * step],
      ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
    }
  }
  const low = niceBelow(Math.max(1, Math.min(greatest, ...values)))
  const high = Math.max(niceAbove(greatest), low * 10)
  const decades = Math.log10(high / low)
  const mantissas = decades > 2.5 ? [1] : decades > 1.5 ? [1, 3] : [1, 2, 5]
  const ticks: number[] = []
  for (let unit = 10 ** Math.floor(Math.log10(low)); unit <= high; unit *= 10)
    for (const mantissa of mantissas) {
      const tick = mantissa * unit
      if (tick >= low && tick <= high) ticks.push(tick)
    }
  // Marks of the least value stand a little above the axis, not on it.
  return { domain: [low * 0.8, high], ticks }
}
