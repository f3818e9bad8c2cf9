import { addDays } from '../../model/calendar'
import type { Day } from '../../model/day'

const FIRST: Day = '2022-02-24'
const made: Day[] = []

/** The ISO day of a day of a simulated crisis, the first of which is 0. */
export const dayOf = (index: number): Day => (made[index] ??= addDays(FIRST, index))
