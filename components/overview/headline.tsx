import { ClaimLink } from '@/components/evidence/claim-link'
import { claimInWords } from '@/components/ui/claim-words'
import type { OverviewView } from '@/lib/view'
import { m } from '@/messages'

/** A day stays on one line, and so does a figure with the word before it. */
const keepTogether = (text: string) =>
  text
    .replace(/(\d{1,2}) (\p{L}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3')
    .replace(/(\p{L}) (?=\d[\d,]{2})/gu, '$1\u00a0')

/** The first sentence of the page: one claim, its speaker, its day, its qualifier. */
export function Headline({ view, crisis }: { view: OverviewView; crisis: string }) {
  const { headline, fresh } = view
  return (
    <div className="grid items-end gap-x-8 gap-y-1 lg:grid-cols-[minmax(0,1fr)_auto]">
      <h1 className="sentence max-w-[52ch] text-xl sm:text-2xl 2xl:text-3xl">
        {headline ? (
          <ClaimLink claim={headline.id} className="no-underline hover:underline">
            {keepTogether(claimInWords(headline))}
          </ClaimLink>
        ) : (
          crisis
        )}
      </h1>
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
