import type { SetAside } from '@/lib/model/derivation'
import type { Series } from '@/lib/model/series'
import type { ExplainedSeries } from '@/lib/view/types'
import { m } from '@/messages'
import { why } from '@/messages/derivation'
import { ClaimLink } from '../evidence/claim-link'
import { Disclosure } from '../ui/disclosure'
import { FigureValue } from '../ui/figure'
import { RuleLink } from './rule-link'
import { setAsideParts, type SetAsideParts } from './set-aside'

const FIRST = 5

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

interface Told {
  sayer: string
  day: string | null
  because: string
  rule: string
  figures: SetAsideParts[]
}

/** Figures of one voice that give way for one reason are told once. */
function together(setAside: readonly SetAside[], explained: ExplainedSeries): Told[] {
  const told = new Map<string, Told>()
  for (const one of setAside) {
    const parts = setAsideParts(one, explained)
    const { reason, it, against, rule } = parts
    const sayer = reason === 'does_not_fit' ? why.batchesAdded : capital(why.sayer(it.sayer))
    const because = why.setAsideBecause(reason, it, against)
    const key = [sayer, it.day, because].join('\n')
    const held = told.get(key)
    if (held) held.figures.push(parts)
    else told.set(key, { sayer, day: it.day, because, rule, figures: [parts] })
  }
  return [...told.values()]
}

/** What does not hold, the weightiest first: who says it, against which, and why. */
export function SetAsideList({
  setAside,
  explained,
}: {
  setAside: readonly SetAside[]
  explained: ExplainedSeries
}) {
  if (setAside.length === 0) return <p className="sentence text-ink-2">{why.nothingSetAside}</p>
  const told = together(setAside, explained)
  const rest = told.slice(FIRST)
  const { event } = explained.key
  return (
    <>
      <Rows list={told.slice(0, FIRST)} event={event} />
      {rest.length > 0 && (
        <Disclosure summary={m.overview.more(rest.length)}>
          <Rows list={rest} event={event} />
        </Disclosure>
      )}
    </>
  )
}

function Rows({ list, event }: { list: readonly Told[]; event: Series['event'] }) {
  return (
    <ul className="hairlines">
      {list.map(({ sayer, day, because, rule, figures }) => (
        <li
          key={`${sayer} ${day} ${because}`}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-2 first:pt-0 last:pb-0"
        >
          <span className="flex flex-col items-end">
            {figures.map(({ it, claims: [claim] }) => (
              <ClaimLink
                key={claim}
                claim={claim ?? ''}
                aria-label={m.claims.open(m.sentence.quantity(it.quantity))}
                className="text-ink-2 font-semibold no-underline hover:underline"
              >
                <FigureValue figure={{ ...it.quantity, event }} />
              </ClaimLink>
            ))}
          </span>
          <span className="min-w-0">
            <span className="block text-sm">
              {sayer}
              {day && <span className="text-ink-2"> · {m.format.longDay(day)}</span>}
            </span>
            <span className="sentence text-ink-2 block text-sm">
              {because} <RuleLink rule={rule} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
