import type { Event } from '@/lib/model/claim'
import { n, claims } from './format'

/** The table of claims. */
export const claimsTable = {
  title: 'Claims',
  caption: (count: number, crisis: string) => `${claims(count)} on ${crisis}`,
  help: 'Arrow keys move from row to row, Enter opens the evidence.',
  columns: {
    figure: 'Figure',
    asWritten: 'As written',
    population: 'Who',
    event: 'Event',
    origin: 'From',
    destinations: 'To',
    asOf: 'As of',
    speaker: 'Speaker',
    publisher: 'Publisher',
    published: 'Published',
    sentence: 'Sentence',
  },
  sortedBy: (column: string, descending: boolean) =>
    `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
  sort: (column: string) => `Sort by ${column}`,
  sortLabel: 'Order',
  order: (column: string, descending: boolean) =>
    `${column}, ${descending ? 'descending' : 'ascending'}`,
  undated: (count: number) =>
    count === 1
      ? '1 claim has no day; its day is written –.'
      : `${claims(count)} have no day; their day is written –.`,
  shared: 'joint',
  open: (quantity: string) => `Evidence of ${quantity}`,
  among: (countries: string) => `incl. ${countries}`,
  each: (countries: string) => `each: ${countries}`,
  toWhere: (places: string, event: Event) =>
    event === 'arrived' ? `in ${places}` : `to ${places}`,
  own: 'The report itself',
  region: 'Claims, scrollable',
  moreThan: (shown: number, of: number) =>
    `The first ${n(shown)} of ${claims(of)} are listed. Narrow the selection to see the others, or take the CSV.`,
  emptyTitle: 'No claim matches this selection.',
  emptyHint: 'Remove a filter to see more.',
}
