import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../model/day'

const FIRST = Temporal.PlainDate.from('2022-02-24')
const made: Day[] = []

/** The ISO day of a day of a simulated crisis, the first of which is 0. */
export function dayOf(index: number): Day {
  return (made[index] ??= FIRST.add({ days: index }).toString())
}
