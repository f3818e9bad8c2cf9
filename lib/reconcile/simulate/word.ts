import { boundsOf, margin } from '../../model/bounds'
import type { Claim, Qualifier } from '../../model/claim'
import type { Random } from './random'

export type Worded = Pick<Claim, 'value' | 'valueMax' | 'qualifier'>

const STEPS = [1, 1, 10, 50, 100, 500, 1000]

/** Whether a true number lies within what is said, soft ends included; rounded totals have margins. */
export function isHonest(said: Worded, n: number): boolean {
  const { value, qualifier } = said
  if (value < 1) return false
  if (qualifier === 'exact')
    return value === n || (value % 100 === 0 && Math.abs(value - n) <= margin(value))
  const { minimum, maximum, softMinimum, softMaximum } = boundsOf(said)
  return n >= (minimum ?? softMinimum ?? 0) && n <= (maximum ?? softMaximum ?? Infinity)
}

const WAYS: readonly Qualifier[] = [
  ...(['exact', 'exact', 'exact', 'exact', 'exact'] as const),
  ...(['about', 'about', 'at_least', 'at_least', 'nearly', 'at_most', 'range'] as const),
]

/** Words a true number as speakers do: exactly, rounded, as a bound. Null for none, which is no claim. */
export function word(n: number, r: Random): Worded | null {
  if (n < 1) return null
  const qualifier = r.pick(WAYS)
  const step = r.pick(STEPS)
  const [down, near, up] = [Math.floor, Math.round, Math.ceil].map((f) => f(n / step) * step)
  const value = { exact: near, about: near, nearly: up, at_least: down, at_most: up, range: down }[
    qualifier
  ]!
  const said = { value, valueMax: qualifier === 'range' ? Math.max(up!, value) : null, qualifier }
  return isHonest(said, n) ? said : { value: n, valueMax: null, qualifier: 'exact' }
}
