import type { ReactNode } from 'react'
import { SiteFooter } from './site-footer'
import { SiteHeader, type SiteHeaderProps } from './site-header'

/** Header, content, footer: every page stands in it. */
export function PageShell({
  children,
  ...header
}: Omit<SiteHeaderProps, 'children'> & { children: ReactNode }) {
  return (
    <>
      <SiteHeader {...header} />
      <main id="content" tabIndex={-1} className="page pt-4">
        {children}
      </main>
      <SiteFooter />
    </>
  )
}
