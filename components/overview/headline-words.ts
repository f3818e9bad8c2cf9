import type { OverviewView } from '@/lib/view'
import { why } from '@/messages/derivation'
import { quantityAt } from '../derivation/number'
import { subjectOf } from '../derivation/subject'
import { claimInWords } from '../ui/claim-words'

/**
 * The first sentence: who is out of danger and against what it is measured, else what the one
 * claim says; null where the selection has neither.
 */
export function headlineInWords({ out, headline }: OverviewView): string | null {
  if (!out) return headline && claimInWords(headline)
  const { series, point, registered, home } = out
  return why.headline({
    ...subjectOf(series),
    quantity: quantityAt(point),
    day: point.day,
    registered: quantityAt(registered),
    home: home && quantityAt({ ...home, best: null, upper: null }),
  })
}
