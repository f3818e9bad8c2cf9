import type { SeriesPoint } from '@/lib/model/series'
import type { ExplainedSeries } from '@/lib/view/types'
import type { NumberParts } from '@/messages/derivation'
import type { QuantityParts } from '@/messages/en/sentences'
import { subjectOf } from './subject'
import { quantityOf, speakingClaim } from './told'

const plain = (
  value: number,
  qualifier: QuantityParts['qualifier'],
  valueMax: number | null = null,
): QuantityParts => ({ value, valueMax, qualifier })

/** What two bounds say together; null where both are open. */
function between(lower: number | null, upper: number | null): QuantityParts | null {
  if (lower === null) return upper === null ? null : plain(upper, 'at_most')
  if (upper === null) return plain(lower, 'at_least')
  return lower === upper ? plain(lower, 'exact') : plain(lower, 'range', upper)
}

/** The number of a day as it may be written: the best value as it was told, else its bounds. */
export function quantityOn({ derivation, ...lookup }: ExplainedSeries): QuantityParts | null {
  const { lower, best, upper } = derivation
  if (!best) return between(lower?.value ?? null, upper?.value ?? null)
  if (lower && lower.value === upper?.value) return plain(best.value, 'exact')
  return quantityOf(best.value, speakingClaim(best.claims, best.value, lookup))
}

/** A point as it may be written: its best value as it was told, else its bounds. */
export function quantityAt(point: SeriesPoint | null): QuantityParts | null {
  if (!point) return null
  return point.best === null
    ? between(point.lower, point.upper)
    : plain(point.best, point.qualifier ?? 'exact')
}

export function numberParts(explained: ExplainedSeries): NumberParts {
  const { key, derivation } = explained
  return {
    ...subjectOf(key),
    quantity: quantityOn(explained),
    day: derivation.day,
    registered: quantityAt(derivation.denominator),
  }
}
