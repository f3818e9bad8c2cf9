import type { Metadata } from 'next'
import { crisisTitle } from './crisis-title'
import { OverviewPage } from './overview-page'
import type { CrisisPageProps } from './props'

export async function generateMetadata({ params }: CrisisPageProps): Promise<Metadata> {
  return { title: await crisisTitle((await params).crisis) }
}

export default async function Page({ params, searchParams }: CrisisPageProps) {
  return <OverviewPage crisis={(await params).crisis} query={await searchParams} />
}
