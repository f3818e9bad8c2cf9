import type { Body } from '@/lib/model/body'
import type { ListedClaim } from '@/lib/model/claim'
import { m } from '@/messages'
import { why } from '@/messages/derivation'
import { ClaimLink } from '../evidence/claim-link'
import { speakerLabel } from '../ui/claim-words'
import { Disclosure } from '../ui/disclosure'
import { FigureValue } from '../ui/figure'

/** More claims than this are one click away. */
const FIRST = 6

/** Claims as rows: the figure leads to its sentence, which stands beside it. */
export function ClaimRows({
  claims,
  bodies,
  all = false,
}: {
  claims: readonly ListedClaim[]
  bodies: Readonly<Record<string, Body>>
  /** True where they are opened by a click already. */
  all?: boolean
}) {
  if (!all && claims.length > FIRST)
    return (
      <Disclosure summary={why.claimsOf(claims.length)}>
        <Rows claims={claims} bodies={bodies} />
      </Disclosure>
    )
  return <Rows claims={claims} bodies={bodies} />
}

function Rows({ claims, bodies }: Parameters<typeof ClaimRows>[0]) {
  return (
    <ul className="hairlines border-rule mt-2 border-t text-sm">
      {claims.map((c) => (
        <li
          key={c.id}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-2 last:pb-0"
        >
          <ClaimLink
            claim={c.id}
            aria-label={m.claims.open(m.sentence.quantity(c))}
            className="text-end font-semibold no-underline hover:underline"
          >
            <FigureValue figure={c} />
          </ClaimLink>
          <span className="min-w-0">
            <span className="sentence line-clamp-3" dir="auto" lang={c.language ?? undefined}>
              {c.sentence}
            </span>
            <span className="text-ink-2 block text-xs">
              {[
                speakerLabel(c, bodies),
                c.publisher,
                c.published ? m.format.mediumDay(c.published) : m.words.undated,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
