import type { Estimate } from './bootstrap'

/** Three digits; a dash where there is nothing to divide by. */
export const share = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–')

/** A figure with its 95 % interval. */
export const withInterval = ({ value, interval }: Estimate): string =>
  interval ? `${share(value)} [${share(interval[0])}, ${share(interval[1])}]` : share(value)
