import { ClaimLink } from '@/components/evidence/claim-link'
import { claimInWords, populationLabel } from '@/components/ui/claim-words'
import { FigureValue } from '@/components/ui/figure'
import { Swatch } from '@/components/ui/swatch'
import type { PopulationRow } from '@/lib/view'
import { m } from '@/messages'

/** What was said of each of the leading populations, as a sentence with its source. */
export function Statements({ rows }: { rows: PopulationRow[] }) {
  return (
    <section aria-labelledby="said">
      <h2 id="said" className="kicker section">
        {m.overview.populations}
      </h2>
      <ul className="mt-1 grid gap-x-8 sm:grid-cols-2 2xl:grid-cols-3 3xl:grid-cols-4">
        {rows.map(({ claim, nationality, group }) => (
          <li key={claim.id} className="border-rule border-b py-3">
            <p className="flex items-baseline justify-between gap-2 text-sm">
              <span className="flex items-center gap-1.5 font-semibold">
                <Swatch event={claim.event} />
                {populationLabel(nationality, group)}
              </span>
              <ClaimLink claim={claim.id} className="font-semibold no-underline hover:underline">
                <FigureValue figure={claim} />
              </ClaimLink>
            </p>
            <p className="sentence mt-1 text-base">{claimInWords(claim)}</p>
            <p className="text-ink-3 mt-1 text-xs">
              {m.overview.printed(claim.publisher, claim.published)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
