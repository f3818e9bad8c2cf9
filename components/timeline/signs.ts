import type { MarkKind, SeriesMark } from '@/lib/model/series'
import { formatFigure } from '@/lib/view/figure'
import type { TimelineLine } from '@/lib/view/types'
import { m } from '@/messages'

export const isFall = (kind: MarkKind) => kind === 'fall'
export const closes = (kind: MarkKind) => kind === 'parts_add_up' || kind === 'batches_close'

/** "the parts add up: 3,352" */
export const signWords = ({ kind, from, to }: SeriesMark): string =>
  m.timeline.sign[kind](formatFigure(from, m.locale), formatFigure(to, m.locale))

/** What is drawn on a line: one flag and one tick a day, though several reports tell of it. */
export function drawnSigns(line: TimelineLine): SeriesMark[] {
  const drawn = line.signs.filter(({ kind }) => isFall(kind) || closes(kind))
  return [...new Map(drawn.map((sign) => [`${sign.day} ${isFall(sign.kind)}`, sign])).values()]
}
