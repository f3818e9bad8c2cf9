import type { Claim } from './claim'

/** What a claim says of the true number. Hard ends bind; soft ends are drawn and never bind; null is open. */
export interface Bounds {
  minimum: number | null
  maximum: number | null
  softMinimum: number | null
  softMaximum: number | null
}

/**
 * The margin of a rounded figure: half a unit of its last significant digit, at least 1 % and at
 * most 5 % of it. Source: CLAIMS, "Bounds".
 */
export function margin(n: number): number {
  let unit = 1
  while (n % (unit * 10) === 0 && n > 0) unit *= 10
  return Math.min(Math.max(unit / 2, n * 0.01), n * 0.05)
}

const NONE: Bounds = { minimum: null, maximum: null, softMinimum: null, softMaximum: null }

/** Hard and soft ends of one claim, in counts of its unit. */
export function boundsOf(c: Pick<Claim, 'value' | 'valueMax' | 'qualifier'>): Bounds {
  const n = c.value
  switch (c.qualifier) {
    case 'exact':
      return { ...NONE, minimum: n, maximum: n }
    case 'at_least':
      return { ...NONE, minimum: n }
    case 'at_most':
      return { ...NONE, maximum: n }
    case 'range':
      return { ...NONE, minimum: n, maximum: c.valueMax ?? n }
    case 'about':
      return {
        ...NONE,
        softMinimum: Math.ceil(n - margin(n)),
        softMaximum: Math.floor(n + margin(n)),
      }
    case 'nearly':
      return { ...NONE, softMinimum: Math.ceil(n - margin(n)), maximum: n }
  }
}
