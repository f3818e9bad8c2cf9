import { boundsOf, margin } from '../model/bounds'
import type { Claim } from '../model/claim'
import type { Reading } from './reading'

type Ends = Pick<Reading, 'lower' | 'upper' | 'low' | 'high' | 'best'>

/** Two figures contradict each other where no number lies within both, soft ends included. */
export const contradict = (a: Pick<Ends, 'low' | 'high'>, b: Pick<Ends, 'low' | 'high'>): boolean =>
  (a.low ?? -Infinity) > (b.high ?? Infinity) || (b.low ?? -Infinity) > (a.high ?? Infinity)

/**
 * Rule 2. An exact total that is a multiple of 100 was most likely rounded: it is printed as it
 * is, and binds at its margins.
 */
export function endsOf(c: Pick<Claim, 'value' | 'valueMax' | 'qualifier'>, total: boolean): Ends {
  const ends = twoSided(c)
  // A part says nothing of its whole from above.
  return total ? ends : { ...ends, upper: null, high: null, best: null }
}

function twoSided(c: Pick<Claim, 'value' | 'valueMax' | 'qualifier'>): Ends {
  const n = c.value
  if (c.qualifier === 'exact' && n % 100 === 0) {
    const [lower, upper] = [Math.ceil(n - margin(n)), Math.floor(n + margin(n))]
    return { lower, upper, low: lower, high: upper, best: n }
  }
  const { minimum, maximum, softMinimum, softMaximum } = boundsOf(c)
  // A range whose ends stand the wrong way round says nothing that could bind.
  if (minimum !== null && maximum !== null && minimum > maximum)
    return { lower: null, upper: null, low: null, high: null, best: null }
  return {
    lower: minimum,
    upper: maximum,
    low: minimum ?? softMinimum,
    high: maximum ?? softMaximum,
    // Rule 9: a bound is no best value, and the middle of a range would be an invented one.
    best: ['exact', 'about', 'nearly'].includes(c.qualifier) ? n : null,
  }
}
