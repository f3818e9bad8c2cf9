export { compactFigure, figureOf, formatBounds, formatFigure, NOT_STATED } from './figure'
export { mapView } from './map-view'
export { notices, type Notice } from './notices'
export { overviewView } from './overview-view'
export { rivalsWithin } from './rivals'
export {
  loadSearchParams,
  NOTHING_OPEN,
  searchLink,
  searchParams,
  seriesLink,
  toFilters,
  toQuery,
  type SearchState,
} from './search-params'
export {
  DEFAULT_SORT,
  isDescending,
  nextSort,
  SORT_COLUMNS,
  sortClaims,
  sortColumn,
  SORTS,
  type Sort,
  type SortColumn,
} from './sort'
export { timelineView } from './timeline-view'
export * from './types'
