import Link from 'next/link'
import type { ReactNode } from 'react'
import type { OverviewView } from '@/lib/view'
import { m } from '@/messages'

function Lines({
  id,
  title,
  lines,
  children,
}: {
  id: string
  title: string
  lines: string[]
  /** A last line that leads somewhere. */
  children?: ReactNode
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="kicker section">
        {title}
      </h2>
      <ul className="hairlines mt-1 text-sm">
        {lines.map((line) => (
          <li key={line} className="py-1.5">
            {line}
          </li>
        ))}
        {children && <li className="py-1.5">{children}</li>}
      </ul>
    </section>
  )
}

export function HowSure({ sure, rivals }: Pick<OverviewView, 'sure'> & { rivals: string }) {
  const t = m.overview.sure
  const lines = [
    sure.exact > 0 && t.exact(sure.exact, sure.claims),
    sure.qualified > 0 && t.qualified(sure.qualified),
    sure.joint > 0 && t.joint(sure.joint),
    sure.undated > 0 && t.undated(sure.undated),
  ].filter((line) => typeof line === 'string')
  const conflicts = t.conflicts(sure.conflicts)
  return (
    <Lines id="how-sure" title={m.overview.howSure} lines={lines}>
      {sure.conflicts === 0 ? (
        conflicts
      ) : (
        <Link href={rivals} prefetch={false}>
          {conflicts}
        </Link>
      )}
    </Lines>
  )
}

export function HowFresh({
  fresh,
  span,
}: Pick<OverviewView, 'fresh'> & { span: { from: string | null; to: string | null } }) {
  const t = m.overview.fresh
  const lines = [
    fresh.newest ? t.newest(fresh.newest) : t.none,
    t.sources(fresh.reports, fresh.publishers, fresh.bodies),
    span.from && span.to && t.span(span.from, span.to),
  ].filter((line) => typeof line === 'string')
  return <Lines id="how-fresh" title={m.overview.howFresh} lines={lines} />
}
