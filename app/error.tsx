'use client'

import { PageShell } from '@/components/shell/page-shell'
import { FailedPage } from '@/components/shell/failed-page'

export default function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <PageShell>
      <FailedPage error={error} retry={retry} />
    </PageShell>
  )
}
