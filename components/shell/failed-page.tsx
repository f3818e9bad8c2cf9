'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/states'
import { m } from '@/messages'

/** A page that failed: what failed, what is safe, what to try. The reason is in the server's log. */
export function FailedPage({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error])
  return (
    <ErrorState title={m.states.errorTitle} level={1}>
      <p>{m.states.errorHint}</p>
      <Button className="mt-3" onClick={retry}>
        {m.states.retry}
      </Button>
    </ErrorState>
  )
}
