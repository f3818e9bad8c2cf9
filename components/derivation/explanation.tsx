import type { ExplainedSeries } from '@/lib/view/types'
import { m } from '@/messages'
import { why } from '@/messages/derivation'
import { FigureValue } from '../ui/figure'
import { Swatch } from '../ui/swatch'
import { DayList, type SeriesLink } from './day-list'
import { numberParts } from './number'
import { ArgumentSide } from './side'
import { SetAsideList } from './set-aside-list'
import { SignList } from './sign-list'
import { Section } from './section'
import { UnsoundList } from './unsound-list'

/** The number, as a figure and as a sentence. */
function Head({ explained, level }: { explained: ExplainedSeries; level: 1 | 2 }) {
  const { key, derivation } = explained
  const parts = numberParts(explained)
  const Heading = `h${level}` as const
  const { point, day, known } = derivation
  const notes = [
    point && point.day < day && why.carried(point.day),
    known && why.known(known),
    key.nationality.length > 1 && why.joint,
  ].filter((note) => typeof note === 'string')
  return (
    <header>
      <p className="flex items-center gap-2 text-sm">
        <Swatch event={key.event} />
        {m.words.event[key.event]}
      </p>
      <Heading className="sentence">
        {parts.quantity && (
          <FigureValue
            figure={{ ...parts.quantity, event: key.event }}
            className="text-3xl font-semibold @2xl:text-4xl"
          />
        )}
        <span className="mt-1 block text-base @2xl:text-xl @2xl:leading-8">
          {why.number(parts)}
        </span>
      </Heading>
      {notes.length > 0 && <p className="text-ink-2 mt-1 text-sm">{notes.join(' ')}</p>}
    </header>
  )
}

/** A derivation as a short argument in words, with the claims that are kept and those set aside. */
export function Explanation({
  explained,
  level = 2,
  link,
}: {
  explained: ExplainedSeries
  /** 1 where the explanation is the page itself. */
  level?: 1 | 2
  /** Makes the link to the explanation of another series or day. */
  link: SeriesLink
}) {
  const { day, lower, setAside, unsound, marks, voices, undated } = explained.derivation
  const tied = setAside.filter((s) => s.tied)
  return (
    <article className="@container">
      <div className="flex flex-col gap-5">
        <Head explained={explained} level={level} />
        <ArgumentSide
          side="lower"
          explained={explained}
          behind={lower?.series && link(lower.series, day, why.seriesBehind)}
        />
        <ArgumentSide side="best" explained={explained} />
        <ArgumentSide side="upper" explained={explained} />
        {tied.length > 0 && (
          <Section title={why.sideBySide}>
            <SetAsideList setAside={tied} explained={explained} />
          </Section>
        )}
        <Section title={why.setAside}>
          <SetAsideList setAside={setAside.filter((s) => !s.tied)} explained={explained} />
        </Section>
        {unsound.length > 0 && (
          <Section title={why.unsound}>
            <UnsoundList explained={explained} />
          </Section>
        )}
        {marks.length > 0 && (
          <Section title={why.marks}>
            <SignList marks={marks} explained={explained} />
          </Section>
        )}
        <Section title={why.standing}>
          <p className="sentence">
            {why.voices(voices)} {undated > 0 && why.undated(undated)}
          </p>
        </Section>
        {explained.days.length > 1 && (
          <Section title={why.days}>
            <DayList explained={explained} link={link} />
          </Section>
        )}
      </div>
    </article>
  )
}
