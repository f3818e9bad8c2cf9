import type { OverviewView } from '@/lib/view'
import { m } from '@/messages'

export function HowSure({ sure }: Pick<OverviewView, 'sure'>) {
  const t = m.overview.sure
  const lines = [
    sure.exact > 0 && t.exact(sure.exact, sure.claims),
    sure.qualified > 0 && t.qualified(sure.qualified),
    sure.joint > 0 && t.joint(sure.joint),
    sure.undated > 0 && t.undated(sure.undated),
    t.conflicts(sure.conflicts),
  ].filter((line) => line !== false)
  return (
    <section aria-labelledby="how-sure">
      <h2 id="how-sure" className="kicker section">
        {m.overview.howSure}
      </h2>
      <ul className="hairlines mt-1 text-sm">
        {lines.map((line) => (
          <li key={line} className="py-1.5">
            {line}
          </li>
        ))}
      </ul>
    </section>
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
  ].filter((line) => !!line)
  return (
    <section aria-labelledby="how-fresh">
      <h2 id="how-fresh" className="kicker section">
        {m.overview.howFresh}
      </h2>
      <ul className="hairlines mt-1 text-sm">
        {lines.map((line) => (
          <li key={line} className="py-1.5">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
