import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type Row,
} from '@tanstack/react-table'
import { COLUMNS, type ClaimRow, type ColumnId } from './claim-row'

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})
export type TableRow = Row<typeof features, ClaimRow>

const collator = new Intl.Collator('en', { numeric: true })
const compare = (a: TableRow, b: TableRow, column: string) =>
  collator.compare(String(a.getValue(column)), String(b.getValue(column)))

/** What a column is sorted by; undefined, where nothing is stated, comes last in either direction. */
const KEYS: Record<ColumnId, (row: ClaimRow) => string | number | undefined> = {
  figure: (row) => row.value,
  population: (row) => row.who,
  event: (row) => row.event,
  destinations: (row) => (row.to === '–' ? undefined : row.to),
  asOf: (row) => row.day ?? undefined,
  speaker: (row) => row.speaker,
  publisher: (row) => (row.publisher === '–' ? undefined : row.publisher),
  sentence: (row) => row.sentence,
}

const helper = createColumnHelper<typeof features, ClaimRow>()

export const columns = helper.columns(
  COLUMNS.map(({ id, sort }) =>
    helper.accessor(KEYS[id], {
      id,
      enableSorting: sort !== null,
      sortUndefined: 'last',
      sortFn: compare,
    }),
  ),
)
