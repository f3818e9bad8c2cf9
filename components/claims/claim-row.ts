import { destinationsLabel, populationLabel, speakerLabel } from '@/components/ui/claim-words'
import type { Body } from '@/lib/model/body'
import type { ListedClaim } from '@/lib/model/claim'
import { formatFigure, type SortColumn } from '@/lib/view'
import { m } from '@/messages'

/** A claim as the table prints it: written out on the server, so that the browser gets words, not tables. */
export interface ClaimRow {
  id: string
  figure: string
  value: number
  words: string
  unit: string | null
  event: ListedClaim['event']
  who: string
  to: string
  day: string | null
  dayText: string
  speaker: string
  publisher: string
  sentence: string
  language: string | null
  shared: boolean
}

export function claimRow(c: ListedClaim, bodies: Readonly<Record<string, Body>>): ClaimRow {
  return {
    id: c.id,
    figure: formatFigure(c, m.locale),
    value: c.value,
    words: m.sentence.quantity({ value: c.value, valueMax: c.valueMax, qualifier: c.qualifier }),
    unit: c.unit === 'people' ? null : m.words.unit[c.unit],
    event: c.event,
    who: populationLabel(c.population.nationality, c.population.group),
    to: destinationsLabel(c),
    day: c.asOf,
    dayText: c.asOf === null ? m.words.none : m.format.mediumDay(c.asOf),
    speaker: speakerLabel(c, bodies),
    publisher: c.publisher ?? m.words.none,
    sentence: c.sentence,
    language: c.language,
    shared: c.shared,
  }
}

/** The columns of the table in order, each with the name it is sorted by. */
export const COLUMNS = [
  { id: 'figure', sort: 'value' },
  { id: 'population', sort: 'nationality' },
  { id: 'event', sort: 'event' },
  { id: 'destinations', sort: 'destination' },
  { id: 'asOf', sort: 'day' },
  { id: 'speaker', sort: 'speaker' },
  { id: 'publisher', sort: 'publisher' },
  { id: 'sentence', sort: null },
] as const satisfies readonly {
  id: keyof typeof m.claims.columns
  sort: SortColumn | null
}[]
export type ColumnId = (typeof COLUMNS)[number]['id']
