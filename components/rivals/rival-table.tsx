import type { RivalFigure, RivalVoice, Rivalry } from '@/lib/model/rivalry'
import type { RivalData } from '@/lib/view/types'
import { m } from '@/messages'
import { rivalWords as t } from '@/messages/rivals'
import { why } from '@/messages/derivation'
import { claimsOf, sayerOf, speakingClaim } from '../derivation/told'
import { ClaimLink } from '../evidence/claim-link'
import { cx } from '../ui/cx'
import { FigureValue } from '../ui/figure'
import { opponentsOf } from './opponents'

/** Who speaks in a column: a body, else the name or the paper of its first claim. */
export function voiceName({ speaker, rung, figures }: RivalVoice, data: RivalData): string {
  const ids = figures.flatMap((f) => f.claims)
  const voice = { stated: 0, claims: ids, speaker, rung }
  return sayerOf(voice, claimsOf(ids, data)[0] ?? null, data).name ?? t.nothing
}

/** What each voice said for each day: voices side by side, whoever stands nearest first. */
export function RivalTable({
  rivalry,
  data,
  caption,
}: {
  rivalry: Rivalry
  data: RivalData
  caption: string
}) {
  const { voices } = rivalry
  const days = [...new Set(voices.flatMap((v) => v.figures.map((f) => f.day)))].sort()
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full table-fixed text-sm max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-rule border-b">
            <th
              scope="col"
              className="text-ink-2 w-26 py-1 pe-4 text-start align-bottom text-xs font-normal"
            >
              {t.day}
            </th>
            {voices.map((voice) => (
              <th key={voice.key} scope="col" className="py-1 pe-6 text-start align-bottom">
                <span className="block font-semibold">{voiceName(voice, data)}</span>
                <span className="text-ink-3 block text-xs font-normal">
                  {why.rung[voice.rung as keyof typeof why.rung]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="hairlines max-md:block">
          {days.map((day) => (
            <tr key={day} className="max-md:block max-md:py-2">
              <th
                scope="row"
                className="text-ink-2 py-2 pe-4 text-start align-baseline font-normal whitespace-nowrap max-md:block max-md:py-0"
              >
                {m.format.mediumDay(day)}
              </th>
              {voices.map((voice) => (
                <Cell
                  key={voice.key}
                  figures={voice.figures.filter((f) => f.day === day)}
                  voice={voice}
                  rivalry={rivalry}
                  data={data}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({
  figures,
  voice,
  rivalry,
  data,
}: {
  figures: RivalFigure[]
  voice: RivalVoice
  rivalry: Rivalry
  data: RivalData
}) {
  if (figures.length === 0)
    return (
      <td className="text-ink-3 py-2 pe-6 align-baseline max-md:hidden">
        <span aria-hidden>{m.words.none}</span>
        <span className="sr-only">{t.nothing}</span>
      </td>
    )
  return (
    <td className="py-2 pe-6 align-baseline max-md:block max-md:pb-0">
      <span className="font-semibold md:hidden">{voiceName(voice, data)}</span>
      <ul>
        {sides(figures, voice, rivalry, data).map(({ against, figures: alike }) => (
          <li key={against} className="py-0.5">
            <span className="flex flex-wrap gap-x-4">
              {alike.map((figure) => (
                <FigureLink key={figure.claims.join()} figure={figure} data={data} />
              ))}
            </span>
            {against && <span className="text-ink-2 block text-xs">{against}</span>}
          </li>
        ))}
      </ul>
    </td>
  )
}

/** What stands, then what is set aside, each time with what it is set aside against. */
function sides(
  figures: RivalFigure[],
  ...[voice, rivalry, data]: [RivalVoice, Rivalry, RivalData]
) {
  const found = new Map<string, RivalFigure[]>([['', []]])
  for (const figure of figures) {
    const against = figure.stands ? '' : t.against(opponentsOf(figure, voice, rivalry, data))
    found.set(against, [...(found.get(against) ?? []), figure])
  }
  return [...found]
    .filter(([, alike]) => alike.length > 0)
    .map(([against, alike]) => ({
      against,
      figures: alike.sort((a, b) => a.stated - b.stated),
    }))
}

function FigureLink({ figure, data }: { figure: RivalFigure; data: RivalData }) {
  const claim =
    speakingClaim(figure.claims, figure.stated, data) ?? claimsOf(figure.claims, data)[0]
  if (!claim) return <span className="figure">{m.format.n(figure.stated)}</span>
  return (
    <ClaimLink
      claim={claim.id}
      aria-label={m.claims.open(m.sentence.quantity(claim))}
      className={cx(
        'text-lg no-underline hover:underline',
        figure.stands ? 'font-semibold' : 'text-ink-2',
      )}
    >
      {!figure.stands && <Cross />}
      <FigureValue figure={claim} />
    </ClaimLink>
  )
}

/** The mark of a claim that is set aside, as on the timeline. */
const Cross = () => (
  <svg width="12" height="10" viewBox="0 0 12 10" aria-hidden className="me-1 inline-block">
    <path d="M2 1l7 7M9 1l-7 7" stroke="var(--alert-ink)" strokeWidth="1.5" />
  </svg>
)
