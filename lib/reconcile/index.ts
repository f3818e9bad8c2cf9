export { explain } from './explain'
export { asKnownOn, histories, type KnownPoint, type SeriesHistory } from './history'
export { memo, type Memo } from './memo'
export { reconcile, type Context } from './reconcile'
