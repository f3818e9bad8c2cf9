import type { Metadata } from 'next'
import { overviewMetadata, OverviewPage } from './overview-page'
import type { CrisisPageProps } from './props'

export async function generateMetadata(props: CrisisPageProps): Promise<Metadata> {
  return overviewMetadata((await props.params).crisis, await props.searchParams)
}

export default async function Page({ params, searchParams }: CrisisPageProps) {
  return <OverviewPage crisis={(await params).crisis} query={await searchParams} />
}
