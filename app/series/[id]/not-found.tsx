import Link from 'next/link'
import { PageShell } from '@/components/shell/page-shell'
import { EmptyState } from '@/components/ui/states'
import { m } from '@/messages'
import { why } from '@/messages/derivation'

export default function NotFound() {
  return (
    <PageShell>
      <EmptyState title={why.missing} level={1}>
        <p>{why.missingHint}</p>
        <p className="mt-3 flex gap-4">
          <Link href="/">{m.states.goHome}</Link>
          <Link href="/crises">{m.states.goCrises}</Link>
        </p>
      </EmptyState>
    </PageShell>
  )
}
