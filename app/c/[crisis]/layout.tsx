import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { PageShell } from '@/components/shell/page-shell'
import { listCrises } from '@/lib/services/list-crises'
import type { CrisisPageProps } from './props'

export default async function CrisisLayout({
  children,
  params,
}: {
  children: ReactNode
  params: CrisisPageProps['params']
}) {
  const [{ crisis: id }, crises] = await Promise.all([params, listCrises()])
  const crisis = crises.find((c) => c.id === id)
  if (!crisis) notFound()
  return (
    <PageShell crises={crises} crisis={crisis}>
      {children}
    </PageShell>
  )
}
