'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { LinkProgress } from '@/components/ui/progress-line'
import { m } from '@/messages'

const VIEWS = ['overview', 'map', 'timeline', 'claims', 'rivals', 'reports'] as const

/** What opens on one view and means nothing on another. */
const LOCAL = ['claim', 'why', 'day', 'country', 'sort']

/** The views of one crisis; the selection goes with the reader from one to the next. */
export function ViewLinks({ crisis }: { crisis: string }) {
  const path = usePathname()
  const query = new URLSearchParams(useSearchParams())
  for (const name of LOCAL) query.delete(name)
  const tail = query.size > 0 ? `?${query}` : ''
  return (
    <nav aria-label={m.nav.label} className="-mx-1 overflow-x-auto">
      <ul className="flex gap-1 text-sm">
        {VIEWS.map((view) => {
          const href = view === 'overview' ? `/c/${crisis}` : `/c/${crisis}/${view}`
          const here = path === href || (view === 'overview' && path === '/')
          return (
            <li key={view}>
              <Link
                href={href + tail}
                prefetch={false}
                aria-current={here ? 'page' : undefined}
                className="text-ink-2 hover:text-ink aria-[current=page]:text-ink aria-[current=page]:border-ink flex min-h-10 items-center border-b-3 border-transparent px-2 pt-[3px] no-underline -outline-offset-2! aria-[current=page]:font-semibold"
              >
                {m.nav[view]}
                <LinkProgress />
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
