'use client'

import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { Picker } from '@/components/ui/picker'
import { m } from '@/messages'

export interface PickableCrisis {
  id: string
  name: string
  claims: number
  keywords: string
}

export function CrisisPicker({
  crises,
  current,
}: {
  crises: readonly PickableCrisis[]
  current: { id: string; name: string } | null
}) {
  const router = useRouter()
  // Another crisis opens in the view that the reader is in.
  const view = /^\/c\/[^/]+(\/[a-z]+)$/.exec(usePathname())?.[1] ?? ''
  const items = crises.map(({ id, name, claims, keywords }) => ({
    value: id,
    label: name,
    keywords: `${keywords} ${id}`,
    note: m.crisisPicker.row(claims),
  }))
  return (
    <Picker
      items={items}
      label={current ? m.crisisPicker.choose(current.name) : m.crisisPicker.search}
      placeholder={m.crisisPicker.placeholder}
      empty={m.crisisPicker.empty}
      selected={current?.id ?? null}
      onPick={(id) => router.push(`/c/${id}${view}`)}
      footer={<Link href="/crises">{m.crisisPicker.all}</Link>}
      className="max-w-[60vw] font-semibold"
    >
      <span className="truncate">{current?.name ?? m.crisisPicker.search}</span>
    </Picker>
  )
}
