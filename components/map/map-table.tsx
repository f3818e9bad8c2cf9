import { countryName } from '@/lib/places'
import type { Figure, MapView } from '@/lib/view/types'
import { m } from '@/messages'
import { Disclosure } from '../ui/disclosure'
import { figureSign, figureWords } from '../marks/figure-text'

const FIRST = 4

function Figures({
  figures,
  none,
  onOpen,
}: {
  figures: readonly Figure[]
  none: string
  onOpen: (claim: string) => void
}) {
  if (figures.length === 0) return <span className="text-ink-3">{none}</span>
  const more = figures.length - FIRST
  return (
    <span className="flex flex-wrap gap-x-3">
      {figures.slice(0, FIRST).map((figure) => (
        <button
          key={figure.claim}
          type="button"
          className="figure hover:decoration-ink decoration-rule-2 underline underline-offset-2"
          aria-label={figureWords(figure)}
          onClick={() => onOpen(figure.claim)}
        >
          {figureSign(figure)}
          <span className="text-ink-3"> {m.words.event[figure.event].toLowerCase()}</span>
        </button>
      ))}
      {more > 0 && <span className="text-ink-3">{m.map.table.more(more)}</span>}
    </span>
  )
}

/** The same as the map, as rows. */
export function MapTable({
  view,
  onOpenCountry,
  onOpenClaim,
}: {
  view: MapView
  onOpenCountry: (country: string) => void
  onOpenClaim: (claim: string) => void
}) {
  return (
    <Disclosure summary={m.map.table.summary}>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={m.map.table.caption}>
        <table className="w-full min-w-[32rem] text-start text-sm">
          <caption className="sr-only">{m.map.table.caption}</caption>
          <thead>
            <tr className="border-rule-ink border-b">
              {[m.map.table.country, m.map.table.own, m.map.table.joint].map((head) => (
                <th key={head} scope="col" className="kicker py-1 pe-4 text-start">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="hairlines">
            {view.countries.map((row) => (
              <tr key={row.country} className="align-baseline">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal whitespace-nowrap">
                  <button
                    type="button"
                    className="decoration-rule-2 underline underline-offset-2"
                    onClick={() => onOpenCountry(row.country)}
                  >
                    {countryName(row.country)}
                  </button>
                </th>
                <td className="py-1.5 pe-4">
                  <Figures figures={row.own} none={m.map.table.none} onOpen={onOpenClaim} />
                </td>
                <td className="py-1.5">
                  <Figures figures={row.joint} none={m.map.table.noneJoint} onOpen={onOpenClaim} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  )
}
