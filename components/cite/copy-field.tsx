'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { m } from '@/messages'

/** Text to take along, with a button that copies it; where that is refused, it is selected. */
export function CopyField({
  label,
  text,
  rows = 1,
}: {
  label: string
  text: string
  rows?: number
}) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome(m.cite.copied(label))
    } catch {
      area.current?.focus()
      area.current?.select()
      setOutcome(m.cite.refused)
    }
  }
  return (
    <div className="mt-4">
      <div className="flex items-end justify-between gap-2 pb-1">
        <label htmlFor={id} className="kicker">
          {label}
        </label>
        <Button look="quiet" onClick={() => void copy()}>
          {m.cite.copy(label)}
        </Button>
      </div>
      <textarea
        id={id}
        ref={area}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        dir="ltr"
        className="control w-full py-2 text-sm wrap-anywhere resize-none"
      />
      <p role="status" className="text-ink-2 min-h-5 text-sm">
        {outcome}
      </p>
    </div>
  )
}
