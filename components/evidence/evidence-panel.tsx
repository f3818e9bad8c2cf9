'use client'

import { Button } from '@/components/ui/button'
import { EmptyState, ErrorState, Loading } from '@/components/ui/states'
import { m } from '@/messages'
import { EvidenceContent } from './evidence-content'
import { useEvidence } from './use-evidence'

export function EvidencePanel({ id, onOpen }: { id: string; onOpen: (id: string) => void }) {
  const evidence = useEvidence(id)
  switch (evidence.status) {
    case 'loading':
      return <Loading label={m.evidence.loading} lines={9} />
    case 'missing':
      return <EmptyState title={m.evidence.missing}>{m.evidence.missingHint}</EmptyState>
    case 'failed':
      return (
        <ErrorState title={m.evidence.failed}>
          <p>{evidence.message ?? m.evidence.failedHint}</p>
          <Button className="mt-3" onClick={evidence.retry}>
            {m.evidence.retry}
          </Button>
        </ErrorState>
      )
    case 'ready':
      return <EvidenceContent {...evidence.value} onOpen={onOpen} />
  }
}
