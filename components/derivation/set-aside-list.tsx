import type { SetAside } from '@/lib/model/derivation'
import type { ExplainedSeries } from '@/lib/view/types'
import { m } from '@/messages'
import { why } from '@/messages/derivation'
import { ClaimLink } from '../evidence/claim-link'
import { Disclosure } from '../ui/disclosure'
import { FigureValue } from '../ui/figure'
import { RuleLink } from './rule-link'
import { setAsideParts } from './set-aside'

const FIRST = 5

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What does not hold, the weightiest first: who says it, against which, and why. */
export function SetAsideList({
  setAside,
  explained,
}: {
  setAside: readonly SetAside[]
  explained: ExplainedSeries
}) {
  if (setAside.length === 0) return <p className="sentence text-ink-2">{why.nothingSetAside}</p>
  const rest = setAside.slice(FIRST)
  return (
    <>
      <Rows list={setAside.slice(0, FIRST)} explained={explained} />
      {rest.length > 0 && (
        <Disclosure summary={m.overview.more(rest.length)}>
          <Rows list={rest} explained={explained} />
        </Disclosure>
      )}
    </>
  )
}

function Rows({ list, explained }: { list: readonly SetAside[]; explained: ExplainedSeries }) {
  return (
    <ul className="hairlines">
      {list.map((one) => {
        const { it, against, reason, rule, claims } = setAsideParts(one, explained)
        const [claim] = claims
        return (
          <li
            key={claims.join()}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-2 first:pt-0 last:pb-0"
          >
            <ClaimLink
              claim={claim ?? ''}
              aria-label={m.claims.open(m.sentence.quantity(it.quantity))}
              className="text-ink-2 text-end font-semibold no-underline hover:underline"
            >
              <FigureValue figure={{ ...it.quantity, event: explained.key.event }} />
            </ClaimLink>
            <span className="min-w-0">
              <span className="block text-sm">
                {reason === 'does_not_fit' ? why.batchesAdded : capital(why.sayer(it.sayer))}
                {it.day && <span className="text-ink-2"> · {m.format.longDay(it.day)}</span>}
              </span>
              <span className="sentence text-ink-2 block text-sm">
                {why.setAsideBecause(reason, it, against)} <RuleLink rule={rule} />
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
