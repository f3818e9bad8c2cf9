import type { Metadata } from 'next'
import Link from 'next/link'
import { Explanation } from '@/components/derivation/explanation'
import { SeriesPlaces } from '@/components/derivation/series-places'
import { subjectOf } from '@/components/derivation/subject'
import { EvidenceHost } from '@/components/evidence/evidence-host'
import type { PageQuery } from '@/components/filters/notices'
import { PageShell } from '@/components/shell/page-shell'
import { listCrises } from '@/lib/services/list-crises'
import { loadSearchParams, seriesLink } from '@/lib/view'
import { why } from '@/messages/derivation'
import { loadExplained } from './load'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<PageQuery>
}

async function load({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const { day, known } = loadSearchParams(query)
  return loadExplained(id, day, known)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { key } = await load(props)
  return { title: why.page(why.series(subjectOf(key))) }
}

/** Why a series is what it is on a day, on a page of its own. */
export default async function Page(props: Props) {
  const [explained, crises] = await Promise.all([load(props), listCrises()])
  const { key, derivation } = explained
  const crisis = crises.find((c) => c.id === key.crisis) ?? null
  return (
    <PageShell crises={crises} crisis={crisis}>
      <div className="mx-auto max-w-[60rem]">
        {crisis && <SeriesPlaces crisis={crisis} explained={explained} />}
        <Explanation
          explained={explained}
          level={1}
          link={(series, on, children) => (
            <Link href={seriesLink(series, on, derivation.known)} prefetch={false}>
              {children}
            </Link>
          )}
        />
      </div>
      <EvidenceHost />
    </PageShell>
  )
}
