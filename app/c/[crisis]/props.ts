import type { PageQuery } from '@/components/filters/notices'

/** What a page of one crisis is given; written out, so that types need no generated files. */
export interface CrisisPageProps {
  params: Promise<{ crisis: string }>
  searchParams: Promise<PageQuery>
}
