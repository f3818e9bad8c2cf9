import { m } from '@/messages'
import type { Qualifier } from '@/lib/model/claim'
import type { Series } from '@/lib/model/series'
import { formatFigure } from '@/lib/view/figure'

export interface FigureText {
  value: number
  valueMax: number | null
  qualifier: Qualifier
  event: Series['event']
}

/** A figure as it is written (`≥ 2,700`), heard in words ("at least 2,700"). */
export function FigureValue({ figure, className }: { figure: FigureText; className?: string }) {
  const { value, valueMax, qualifier } = figure
  return (
    <span className={className}>
      <span aria-hidden className="figure">
        {formatFigure(figure, m.locale)}
      </span>
      <span className="sr-only">{m.sentence.quantity({ value, valueMax, qualifier })}</span>
    </span>
  )
}
