import Link from 'next/link'
import type { ReactNode } from 'react'
import { Check } from '@/components/ui/icons'
import { LinkProgress } from '@/components/ui/progress-line'

/** A name that chooses, a note under it, and a figure that opens its evidence. */
export function FacetRow({
  name,
  note,
  figure,
  href,
  isSet,
}: {
  name: string
  note: ReactNode
  figure: ReactNode
  href: string
  isSet: boolean
}) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 py-1.5">
      <span className="min-w-0">
        <Link
          href={href}
          prefetch={false}
          scroll={false}
          aria-current={isSet ? 'true' : undefined}
          className="inline-flex items-center gap-1 text-base leading-5 no-underline hover:underline aria-[current=true]:font-semibold"
        >
          {name}
          {isSet && <Check />}
          <LinkProgress />
        </Link>
        <span className="text-ink-3 block text-xs leading-4">{note}</span>
      </span>
      <span className="text-end">{figure}</span>
    </li>
  )
}
