import type { ExplainedSeries } from '@/lib/view/types'
import { why } from '@/messages/derivation'
import { ClaimRows } from './claim-rows'
import { RuleLink } from './rule-link'
import { claimsOf } from './told'

/** Claims that cannot be as they stand, by the reason. */
export function UnsoundList({ explained }: { explained: ExplainedSeries }) {
  const { unsound } = explained.derivation
  return (
    <ul className="hairlines">
      {[...new Set(unsound.map((u) => u.reason))].map((reason) => {
        const ids = unsound.filter((u) => u.reason === reason).map((u) => u.claim)
        return (
          <li key={reason} className="py-2 first:pt-0 last:pb-0">
            <p className="sentence">
              {why.unsoundBecause(reason, ids.length)} <RuleLink rule="14" />
            </p>
            <ClaimRows claims={claimsOf(ids, explained)} bodies={explained.bodies} />
          </li>
        )
      })}
    </ul>
  )
}
