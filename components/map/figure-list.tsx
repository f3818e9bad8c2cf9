import type { Figure } from '@/lib/view/types'
import { m } from '@/messages'
import { eventColour } from '../marks/event-colour'
import { figurePopulation, figureSign, figureWords } from '../marks/figure-text'

const FIRST = 6

function Row({
  figure,
  note,
  onOpen,
}: {
  figure: Figure
  note?: string
  onOpen: (id: string) => void
}) {
  return (
    <li>
      <button
        type="button"
        onClick={() => onOpen(figure.claim)}
        className="hover:bg-paper-2 grid w-full grid-cols-[auto_1fr] items-baseline gap-x-2 py-1.5 text-start"
        aria-label={[figureWords(figure), note].filter(Boolean).join(', ')}
      >
        <span
          className="swatch"
          data-hollow={figure.event === 'planned' ? '' : undefined}
          style={{ '--swatch': eventColour(figure.event) } as React.CSSProperties}
        />
        <span className="min-w-0">
          <span className="figure text-base font-semibold">{figureSign(figure)}</span>{' '}
          <span className="text-sm">{figurePopulation({ ...figure, unit: 'people' })}</span>
          <span className="text-ink-3 block text-xs">
            {[
              m.words.event[figure.event].toLowerCase(),
              note,
              figure.asOf ? m.format.longDay(figure.asOf) : m.map.panel.undated,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </button>
    </li>
  )
}

/** Figures that each open their claim; a long list shows its first rows and unfolds. */
export function FigureList({
  figures,
  noteOf,
  onOpen,
}: {
  figures: readonly Figure[]
  noteOf?: (figure: Figure) => string
  onOpen: (claim: string) => void
}) {
  const row = (figure: Figure) => (
    <Row key={figure.claim} figure={figure} note={noteOf?.(figure)} onOpen={onOpen} />
  )
  const rest = figures.slice(FIRST)
  return (
    <>
      <ul className="hairlines">{figures.slice(0, FIRST).map(row)}</ul>
      {rest.length > 0 && (
        <details className="border-rule border-t">
          <summary className="text-ink-2 py-1.5 text-sm">{m.map.panel.more(rest.length)}</summary>
          <ul className="hairlines">{rest.map(row)}</ul>
        </details>
      )}
    </>
  )
}
