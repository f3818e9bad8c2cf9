import Link from 'next/link'
import { m } from '@/messages'

export function SiteFooter() {
  return (
    <footer className="page mt-auto pt-12 pb-6">
      <div className="border-rule text-ink-2 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-t pt-3 text-xs">
        <p className="max-w-[75ch]">{m.nav.disclaimer}</p>
        <nav aria-label={m.nav.footer} data-screen-only>
          <ul className="flex gap-4">
            <li>
              <Link href="/crises">{m.nav.crises}</Link>
            </li>
            <li>
              <Link href="/about">{m.nav.about}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
