'use client'

import { useQueryStates } from 'nuqs'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { searchLink, searchParams } from '@/lib/view/search-params'
import { m } from '@/messages'
import { CopyField } from './copy-field'

interface CiteProps {
  path: string
  crisis: string
  /** What is selected, in words. */
  chosen: string[]
  claims: number
}

/** A link to the view as it stands, which stays as it is, and the citation that names it. */
export function CiteButton(props: CiteProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={m.cite.label}
      >
        {m.cite.button}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={m.cite.title}
        closeLabel={m.cite.close}
      >
        <Citation {...props} />
      </Sheet>
    </>
  )
}

/** Only drawn in an open sheet, in the browser: it asks for the address and for today. */
function Citation({ path, crisis, chosen, claims }: CiteProps) {
  const [state] = useQueryStates(searchParams)
  const [retrieved] = useState(() => new Date().toISOString().slice(0, 10))
  const known = state.known ?? retrieved
  const link = window.location.origin + searchLink(path, { ...state, known })
  const parts = { crisis, chosen, claims, known, retrieved, link }
  return (
    <>
      <p className="text-ink-2 text-sm">{m.cite.hint}</p>
      <CopyField label={m.cite.link} text={link} rows={2} />
      <CopyField label={m.cite.text} text={m.cite.asText(parts)} rows={5} />
      <CopyField label={m.cite.bibtex} text={m.cite.asBibtex(parts)} rows={11} />
    </>
  )
}
