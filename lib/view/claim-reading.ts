import type { ListedClaim } from '../model/claim'
import { formatSeriesId } from '../model/series-id'
import { seriesKeyOf } from '../model/series-key-of'

/** What a component reads off a claim. Components take these from here, as they take all else. */
export { boundsOf } from '../model/bounds'
export { destinationCountries, hasJointDestinations } from '../model/claim'

/** The undivided series that a claim speaks of; null where it belongs to no crisis. */
export const seriesOf = (c: ListedClaim): string | null =>
  c.crisis === null ? null : formatSeriesId(seriesKeyOf(c))
