import Link from 'next/link'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Plus } from '@/components/ui/icons'
import type { ListedCrisis } from '@/lib/model/crisis'
import { m } from '@/messages'
import { CrisisPicker } from './crisis-picker'
import { ThemeToggle } from './theme-toggle'
import { ViewLinks } from './view-links'

export interface SiteHeaderProps {
  /** All crises, for the picker; leave out where the store cannot be asked. */
  crises?: readonly ListedCrisis[]
  /** The crisis of the page, where it has one. */
  crisis?: ListedCrisis | null
  children?: ReactNode
}

/** The line at the top of every page: where one is, what else there is. */
export function SiteHeader({ crises = [], crisis = null, children }: SiteHeaderProps) {
  return (
    <header className="page border-rule-ink border-b" data-screen-only>
      <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-1 lg:flex-nowrap">
        <Link href="/" className="sentence text-lg font-semibold tracking-tight no-underline">
          {m.site.name}
        </Link>
        {crises.length > 0 && (
          <CrisisPicker
            current={crisis && { id: crisis.id, name: crisis.name }}
            crises={crises.map(({ id, name, claims, origins, firstDay }) => ({
              id,
              name,
              claims,
              keywords: [...origins.flatMap((o) => [o.country, ...o.places]), firstDay ?? ''].join(
                ' ',
              ),
            }))}
          />
        )}
        <div className="order-last w-full lg:order-none lg:w-auto lg:flex-1 lg:ps-4">
          {crisis && <ViewLinks crisis={crisis.id} />}
        </div>
        <div className="ms-auto flex items-center gap-2">
          {children}
          <ButtonLink
            look="quiet"
            href={crisis ? `/reports/new?crisis=${crisis.id}` : '/reports/new'}
          >
            <Plus />
            <span className="max-sm:sr-only">{m.nav.addReport}</span>
          </ButtonLink>
          <ThemeToggle />
        </div>
      </div>
    </header>
  )
}
