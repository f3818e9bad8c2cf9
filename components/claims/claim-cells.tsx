import type { ReactNode } from 'react'
import { Swatch } from '@/components/ui/swatch'
import { m } from '@/messages'
import type { ClaimRow, ColumnId } from './claim-row'

/** What stands in a cell. The figure's cell holds the link that opens the evidence. */
export const CELLS: Record<Exclude<ColumnId, 'figure'>, (row: ClaimRow) => ReactNode> = {
  population: (row) => row.who,
  event: (row) => (
    <span className="inline-flex items-center gap-1.5">
      <Swatch event={row.event} />
      {m.words.event[row.event]}
    </span>
  ),
  destinations: (row) => (
    <>
      {row.to}
      {row.shared && <span className="text-ink-3 ps-1 text-xs">{m.claims.shared}</span>}
    </>
  ),
  asOf: (row) =>
    row.day === null ? (
      <>
        <span aria-hidden>{row.dayText}</span>
        <span className="sr-only">{m.words.undated}</span>
      </>
    ) : (
      <time dateTime={row.day}>{row.dayText}</time>
    ),
  speaker: (row) => row.speaker,
  publisher: (row) => row.publisher,
  sentence: (row) => (
    <span className="claims-sentence" dir="auto" lang={row.language ?? undefined}>
      {row.sentence}
    </span>
  ),
}
