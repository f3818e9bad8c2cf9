import { n, plural, reports } from './format'

/** The list of reports. */
export const reportList = {
  title: 'Reports',
  caption: (count: number, crisis: string) => `${reports(count)} on ${crisis}`,
  columns: {
    title: 'Report',
    publisher: 'Publisher',
    published: 'Published',
    language: 'Language',
    claims: 'Claims',
  },
  untitled: 'Untitled report',
  printings: (count: number) => `printed ${plural(count, 'time more', 'times more')}`,
  none: 'No report in this selection.',
  noneHint: 'Add a report, or remove a filter.',
  next: 'Next reports',
  first: 'First reports',
  shown: (shown: number, of: number) => `${n(shown)} of ${reports(of)}`,
  selectionNote: 'The list follows crisis, publisher, days and words of the selection.',
}
