'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Sliders } from '@/components/ui/icons'
import { Sheet } from '@/components/ui/sheet'
import { m } from '@/messages'
import { FilterControls, type FacetItems } from './filter-controls'

/** The same controls behind one button, for narrow screens. */
export function FilterSheet({
  items,
  set,
  claims,
}: {
  items: FacetItems
  set: number
  claims: number
}) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog" aria-expanded={open}>
        <Sliders />
        {m.filters.openCount(set)}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={m.filters.title}
        closeLabel={m.filters.close}
        side="start"
      >
        <FilterControls items={items} stacked />
        <Button look="solid" className="mt-4 w-full justify-center" onClick={() => setOpen(false)}>
          {m.filters.apply(claims)}
        </Button>
      </Sheet>
    </>
  )
}
