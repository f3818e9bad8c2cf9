import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ClaimView } from '@/components/report/claim-view'
import { PageShell } from '@/components/shell/page-shell'
import { CorridorError } from '@/lib/model/errors'
import { getClaim } from '@/lib/services/get-claim'
import { getReport } from '@/lib/services/get-report'
import { listCrises } from '@/lib/services/list-crises'
import { m } from '@/messages'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ id: string }>
}

const load = cache(async (id: string) => {
  try {
    return await getClaim(decodeURIComponent(id))
  } catch (error) {
    if (error instanceof CorridorError && error.code === 'not_found') notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await load((await params).id)
  return { title: m.claimPage.title(m.sentence.quantity(claim)) }
}

export default async function Page({ params }: Props) {
  const claim = await load((await params).id)
  const [report, crises] = await Promise.all([getReport(claim.report), listCrises()])
  const crisis = crises.find((c) => c.id === claim.crisis) ?? null
  return (
    <PageShell crises={crises} crisis={crisis}>
      <ClaimView
        claim={claim}
        report={report}
        crisis={crisis && { id: crisis.id, name: crisis.name }}
      />
    </PageShell>
  )
}
