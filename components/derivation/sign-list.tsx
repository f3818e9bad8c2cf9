import type { SeriesMark } from '@/lib/model/series'
import type { ExplainedSeries } from '@/lib/view/types'
import { why } from '@/messages/derivation'
import { RuleLink } from './rule-link'
import { ClaimRows } from './claim-rows'
import { Disclosure } from '../ui/disclosure'
import { claimsOf } from './told'

interface Told {
  words: string
  rule: string
  claims: string[]
}

/** What several reports tell in the same words is told once, with the claims of all of them. */
function once(marks: readonly SeriesMark[], explained: ExplainedSeries): Told[] {
  const told = new Map<string, Told>()
  for (const mark of marks) {
    const claims = [...mark.to.claims, ...mark.from.claims]
    const dated = claimsOf(claims, explained).some((c) => c.asOf !== null)
    const { rule } = mark
    const day = dated ? mark.day : null
    const words = why.mark({ ...mark, day })
    const others = told.get(words)?.claims ?? []
    told.set(words, { words, rule, claims: [...new Set([...others, ...claims])] })
  }
  return [...told.values()]
}

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
      {once(marks, explained).map(({ words, rule, claims }) => (
        <li key={words} className="py-2 first:pt-0 last:pb-0">
          <p className="sentence">
            {words} <RuleLink rule={rule} />
          </p>
          <Disclosure summary={why.claimsOf(claims.length)}>
            <ClaimRows claims={claimsOf(claims, explained)} bodies={explained.bodies} all />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
