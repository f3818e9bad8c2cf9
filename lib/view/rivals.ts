import type { Filters } from '../model/filters'
import type { Rivalry } from '../model/rivalry'
import { parseSeriesId } from '../model/series-id'
import type { SeriesKey } from '../model/series'
import type { RivalData } from './types'

/** What a dispute is about. */
export const keyOf = ({ series }: Rivalry): SeriesKey | null => parseSeriesId(series)

/** The disputes with a figure for one of the days that are asked for. */
export function rivalsWithin<T extends RivalData>(
  data: T,
  { from, to }: Pick<Filters, 'from' | 'to'>,
): T {
  const isWithin = (day: string) => (!from || day >= from) && (!to || day <= to)
  const rivalries = data.rivalries.filter(({ voices }) =>
    voices.some((v) => v.figures.some((f) => isWithin(f.day))),
  )
  return { ...data, rivalries }
}
