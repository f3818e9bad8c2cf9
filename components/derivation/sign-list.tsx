import type { SeriesMark } from '@/lib/model/series'
import type { ExplainedSeries } from '@/lib/view/types'
import { why } from '@/messages/derivation'
import { RuleLink } from './rule-link'
import { ClaimRows } from './claim-rows'
import { Disclosure } from '../ui/disclosure'
import { claimsOf } from './told'

/** Falls, and how parts and batches stand to the totals, in words and with their claims. */
export function SignList({
  marks,
  explained,
}: {
  marks: readonly SeriesMark[]
  explained: ExplainedSeries
}) {
  return (
    <ul className="hairlines">
      {marks.map((mark) => {
        const claims = claimsOf([...new Set([...mark.to.claims, ...mark.from.claims])], explained)
        const isUndated = claims.every((c) => c.asOf === null)
        return (
          <li
            key={`${mark.kind} ${mark.day} ${mark.to.claims.join()}`}
            className="py-2 first:pt-0 last:pb-0"
          >
            <p className="sentence">
              {why.mark({
                ...mark,
                day: isUndated ? null : mark.day,
                from: mark.from.value,
                to: mark.to.value,
              })}{' '}
              <RuleLink rule={mark.rule} />
            </p>
            <Disclosure summary={why.claimsOf(claims.length)}>
              <ClaimRows claims={claims} bodies={explained.bodies} />
            </Disclosure>
          </li>
        )
      })}
    </ul>
  )
}
