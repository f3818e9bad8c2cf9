import type { Metadata } from 'next'
import { NothingHere } from '@/components/overview/nothing-here'
import { Headline } from '@/components/overview/headline'
import { headlineInWords } from '@/components/overview/headline-words'
import { Overview } from '@/components/overview/overview'
import type { PageQuery } from '@/components/filters/notices'
import { overviewView } from '@/lib/view'
import { m } from '@/messages'
import { CrisisFrame } from './crisis-frame'
import { loadCrisisPage } from './load-page'

/** The first sentence is the title of the page too, and what a shared link says of it. */
export async function overviewMetadata(crisis: string, query: PageQuery): Promise<Metadata> {
  const { data } = await loadCrisisPage(crisis, query)
  const title = data.crisis.name
  const description = headlineInWords(overviewView(data)) ?? undefined
  return {
    title: description ? `${title}: ${description}` : title,
    description,
    openGraph: { title, description, type: 'article', siteName: m.site.name },
    twitter: { card: 'summary' },
  }
}

/** The overview of a crisis; the first page shows it too. */
export async function OverviewPage({ crisis, query }: { crisis: string; query: PageQuery }) {
  const page = await loadCrisisPage(crisis, query)
  const { data, state } = page
  const path = `/c/${crisis}`
  return (
    <CrisisFrame page={page} path={path} head={<Headline view={overviewView(data)} data={data} />}>
      {data.claims.length > 0 ? (
        <Overview data={data} state={state} path={path} />
      ) : (
        <NothingHere data={data} state={state} bodies={page.bodies} path={path} />
      )}
    </CrisisFrame>
  )
}
