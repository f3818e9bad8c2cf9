import { ClaimLink } from '@/components/evidence/claim-link'
import { WhyLink } from '@/components/evidence/why-link'
import { speakerLabel } from '@/components/ui/claim-words'
import type { OverviewView, SelectionData } from '@/lib/view'
import { m } from '@/messages'
import { headlineInWords } from './headline-words'

/** A day stays on one line, and so does a figure with the word before it. */
const keepTogether = (text: string) =>
  text
    .replace(/(\d{1,2}) (\p{L}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3')
    .replace(/(\p{L}) (?=\d[\d,]{2})/gu, '$1\u00a0')

/** The first sentence of the page, which explains itself; under it, who said its figure. */
export function Headline({ view, data }: { view: OverviewView; data: SelectionData }) {
  const { headline, out, fresh } = view
  const words = keepTogether(headlineInWords(view) ?? data.crisis.name)
  const look = 'no-underline hover:underline'
  return (
    <div className="grid items-end gap-x-8 gap-y-1 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h1 className="sentence max-w-[68ch] text-xl sm:text-2xl 2xl:text-3xl">
          {out ? (
            <WhyLink series={out.series.id} day={out.point.day} className={look}>
              {words}
            </WhyLink>
          ) : headline ? (
            <ClaimLink claim={headline.id} className={look}>
              {words}
            </ClaimLink>
          ) : (
            words
          )}
        </h1>
        {out && (
          <p className="text-ink-2 mt-1 text-sm">
            <ClaimLink claim={out.claim.id}>
              {m.overview.restsOn(out.claim.speaker && speakerLabel(out.claim, data.bodies))}
            </ClaimLink>
          </p>
        )}
      </div>
      {fresh.reports > 0 && (
        <p className="text-ink-2 text-sm lg:text-end">
          {m.overview.byline(fresh.reports, fresh.bodies)}
          {fresh.newest && (
            <span className="lg:block max-lg:before:content-['_·_']">
              {m.overview.newest(fresh.newest)}
            </span>
          )}
        </p>
      )}
    </div>
  )
}
