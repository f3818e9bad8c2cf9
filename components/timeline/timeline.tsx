'use client'

import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useQueryStates } from 'nuqs'
import { useMemo, useState } from 'react'
import { searchParams } from '@/lib/view/search-params'
import type { TimelineView } from '@/lib/view/types'
import { m } from '@/messages'
import { figurePopulation, figureSign } from '../marks/figure-text'
import { useRoving } from '../marks/use-roving'
import { useSize } from '../marks/use-size'
import { cx } from '../ui/cx'
import { EmptyState } from '../ui/states'
import type { ActiveMark } from './chart-marks'
import { busyStretch } from './busy-stretch'
import { DayInputs, ScaleToggle, StretchToggle } from './controls'
import { dayNumber, dayOf } from './day-scale'
import { MarkKey } from './mark-key'
import { TimelineTable } from './timeline-table'
import './timeline.css'
import { preferredScale, type ScaleKind } from './value-scale'

const waiting = () => (
  <div role="status" className="shimmer size-full">
    <span className="sr-only">{m.timeline.loading}</span>
  </div>
)
const Chart = dynamic(() => import('./chart'), { ssr: false, loading: waiting })

export interface TimelineProps {
  view: TimelineView
  /** Height of the chart itself as Tailwind classes: a nonce CSP would collapse inline heights. */
  heightClass?: string
  /** Accessible name of the chart, for example "Timeline of Ukraine 2022". */
  label?: string
  /** Where the undated claims are listed, for example the claims page of this selection. */
  undatedHref?: string
  /** False on an overview, where the day inputs and the table equivalent stand elsewhere. */
  withControls?: boolean
}

const NARROW = 620

/** Every dated claim as a mark and the series as step lines. A mark opens `?claim=<id>`. */
export function Timeline({
  view,
  heightClass = 'h-[320px] lg:h-[420px]',
  label = m.timeline.label,
  undatedHref,
  withControls = true,
}: TimelineProps) {
  const [url, setUrl] = useQueryStates(
    { claim: searchParams.claim },
    { history: 'push', scroll: false },
  )
  const { ref, size } = useSize()
  const [active, setActive] = useState<ActiveMark | null>(null)
  const [chosenKind, setKind] = useState<ScaleKind | null>(null)
  const [whole, setWhole] = useState(false)

  // One axis, one unit: flights and buses are not people. They stay in the table.
  const marks = useMemo(() => view.marks.filter((mark) => mark.figure.unit === 'people'), [view])
  const values = useMemo(() => valuesOf(view, marks), [view, marks])
  const kind = chosenKind ?? preferredScale(values)
  const open = (claim: string) => void setUrl({ claim })
  const other = view.marks.length - marks.length
  const drawn = marks.length > 0 || view.lines.length > 0

  // The days that hold most of the marks, unless the reader chose days or has a mark outside open.
  const busy = useMemo(() => busyDays(view, marks), [view, marks])
  const opened = marks.find((mark) => mark.figure.claim === url.claim)
  const isOutside = (day: string) => busy !== null && (day < busy.from || day > busy.to)
  const stretch = busy && !whole && !(opened && isOutside(opened.day)) ? busy : null
  const shown = useMemo(
    () => (stretch ? marks.filter((k) => k.day >= stretch.from && k.day <= stretch.to) : marks),
    [marks, stretch],
  )
  const roving = useRoving(useMemo(() => shown.map((mark) => mark.figure.claim), [shown]))

  return (
    <section aria-label={label} className="corridor-timeline flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm" data-screen-only>
        {withControls && <DayInputs />}
        {drawn && <ScaleToggle kind={kind} onKind={setKind} />}
        {busy && <StretchToggle whole={stretch === null} onWhole={setWhole} />}
      </div>
      {drawn && view.from && view.to ? (
        <div className="relative">
          <span className="text-ink-2 absolute start-1 top-0 text-xs" aria-hidden>
            {kind === 'log' ? m.timeline.unitLog : m.timeline.unit}
          </span>
          <div ref={ref} className={cx('overflow-hidden', heightClass)}>
            {size && size.width > 0 ? (
              <Chart
                width={size.width}
                height={size.height}
                kind={kind}
                from={stretch?.from ?? view.from}
                to={stretch?.to ?? view.to}
                values={values}
                view={view}
                marks={shown}
                narrow={size.width < NARROW}
                active={active}
                openClaim={url.claim}
                onActive={setActive}
                onOpen={open}
                roving={roving}
              />
            ) : (
              waiting()
            )}
          </div>
          {active && <Hint active={active} width={size?.width ?? 0} />}
        </div>
      ) : (
        <EmptyState title={m.timeline.emptyTitle} level={3}>
          {m.timeline.emptyHint}
        </EmptyState>
      )}
      {drawn && <MarkKey view={{ ...view, marks }} />}
      <Notes
        view={view}
        other={other}
        undatedHref={undatedHref}
        stretch={stretch}
        outside={marks.length - shown.length}
      />
      {withControls && view.marks.length > 0 && <TimelineTable view={view} onOpen={open} />}
    </section>
  )
}

function valuesOf(view: TimelineView, marks: TimelineView['marks']): number[] {
  const ends = marks.flatMap(({ figure }) => [figure.value, figure.valueMax])
  const steps = view.lines.flatMap((line) => line.steps.flatMap((s) => [s.lower, s.best, s.upper]))
  return [...ends, ...steps].filter((value) => value !== null && value > 0) as number[]
}

/** What the mark under the pointer or the focus is; screen readers have its name already. */
function Hint({ active: { mark, x, y }, width }: { active: ActiveMark; width: number }) {
  const toLeft = x > width / 2
  return (
    <div
      aria-hidden
      className="bg-sheet border-rule-ink pointer-events-none absolute z-10 w-52 border px-2 py-1 text-xs"
      style={{ top: Math.max(0, y - 20), left: toLeft ? x - 222 : x + 14 }}
    >
      <span className="figure text-base font-semibold">{figureSign(mark.figure)}</span>{' '}
      {figurePopulation(mark.figure)}
      <span className="text-ink-2 block">
        {m.words.event[mark.figure.event].toLowerCase()} · {m.format.longDay(mark.day)}
      </span>
    </div>
  )
}

interface Stretch {
  from: string
  to: string
}

function busyDays(view: TimelineView, marks: TimelineView['marks']): Stretch | null {
  if (!view.from || !view.to) return null
  const days = marks.map((mark) => dayNumber(mark.day))
  const found = busyStretch(days, dayNumber(view.from), dayNumber(view.to))
  return found && { from: dayOf(found[0]), to: dayOf(found[1]) }
}

/** What is not on the chart, said beside it. */
function Notes({
  view,
  other,
  undatedHref,
  stretch,
  outside,
}: {
  view: TimelineView
  other: number
  undatedHref?: string
  stretch: Stretch | null
  outside: number
}) {
  if (view.undated === 0 && !view.thinned && other === 0 && outside === 0) return null
  const undated = m.timeline.undated(view.undated)
  return (
    <div className="text-ink-2 text-sm">
      {stretch && outside > 0 && (
        <p>
          {m.timeline.outside(
            outside,
            m.format.longDay(stretch.from),
            m.format.longDay(stretch.to),
          )}
        </p>
      )}
      {view.undated > 0 && (
        <p>
          {undatedHref ? <Link href={undatedHref}>{undated}</Link> : undated}
          {m.timeline.undatedAfter}
        </p>
      )}
      {other > 0 && <p>{m.timeline.notDrawn(other)}</p>}
      {view.thinned && <p>{m.timeline.thinned(view.thinned.shown, view.thinned.of)}</p>}
    </div>
  )
}
