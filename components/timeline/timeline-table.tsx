'use client'

import { useState, type ReactNode } from 'react'
import type { TimelineLine, TimelineMark, TimelineStep, TimelineView } from '@/lib/view/types'
import { m } from '@/messages'
import { figurePopulation, figureSign, figureWords } from '../marks/figure-text'
import { ChevronRight } from '../ui/icons'
import { WhyLink } from '../evidence/why-link'
import { levelText } from './level-text'
import { seriesName } from './series-words'
import { signWords } from './signs'

const t = m.timeline.table
const cell = 'py-1 pe-4 align-baseline'

function Table({
  caption,
  heads,
  children,
}: {
  caption: string
  heads: string[]
  children: ReactNode
}) {
  return (
    <table className="mb-4 w-full min-w-[32rem] text-sm last:mb-0">
      <caption className="text-ink-2 text-start text-xs">{caption}</caption>
      <thead>
        <tr className="border-rule-ink border-b">
          {heads.map((head) => (
            <th key={head} scope="col" className="kicker py-1 pe-4 text-start">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="hairlines">{children}</tbody>
    </table>
  )
}

function Lines({ view }: { view: TimelineView }) {
  return (
    <Table caption={t.lines} heads={[t.series, t.event, t.bounds, t.day]}>
      {view.lines.map((line) => {
        const last = line.steps.findLast((s) => !s.carried) ?? line.steps.at(-1)
        if (!last) return null
        return (
          <tr key={line.series}>
            <th scope="row" className={`${cell} text-start font-normal`}>
              {seriesName(line)}
            </th>
            <td className={cell}>{m.words.event[line.event].toLowerCase()}</td>
            <td className={cell}>
              <Level line={line} step={last} />
            </td>
            <td className={cell}>{m.format.longDay(last.day)}</td>
          </tr>
        )
      })}
    </Table>
  )
}

/** What the line says on a day, leading to why. */
function Level({ line, step }: { line: TimelineLine; step: TimelineStep }) {
  const event = m.words.event[line.event].toLowerCase()
  const words = m.timeline.level(
    seriesName(line),
    event,
    levelText(step),
    m.format.longDay(step.day),
  )
  return (
    <WhyLink
      series={line.series}
      day={step.day}
      className="figure"
      aria-label={`${words}. ${m.timeline.why}`}
    >
      {levelText(step)}
    </WhyLink>
  )
}

/** What is drawn on the line on a day besides its level: signs, and whether claims contradict. */
function notesOf(line: TimelineLine, step: TimelineStep): string {
  const signs = line.signs.filter((sign) => sign.day === step.day).map(signWords)
  return [...signs, step.conflict && m.timeline.key.conflict].filter(Boolean).join('; ')
}

function Days({ view }: { view: TimelineView }) {
  return (
    <Table caption={t.days} heads={[t.series, t.event, t.day, t.bounds, t.sign]}>
      {view.lines.flatMap((line) =>
        line.steps
          .filter((step) => !step.carried)
          .map((step) => (
            <tr key={`${line.series} ${step.day}`}>
              <td className={cell}>{seriesName(line)}</td>
              <td className={cell}>{m.words.event[line.event].toLowerCase()}</td>
              <td className={`${cell} whitespace-nowrap`}>{m.format.longDay(step.day)}</td>
              <td className={cell}>
                <Level line={line} step={step} />
              </td>
              <td className={cell}>{notesOf(line, step)}</td>
            </tr>
          )),
      )}
    </Table>
  )
}

function Marks({
  marks,
  onOpen,
}: {
  marks: readonly TimelineMark[]
  onOpen: (claim: string) => void
}) {
  return (
    <Table caption={t.marks} heads={[t.day, t.figure, t.population, t.event]}>
      {marks.map(({ figure, day }) => (
        <tr key={figure.claim}>
          <td className={`${cell} whitespace-nowrap`}>{m.format.longDay(day)}</td>
          <td className={cell}>
            <button
              type="button"
              className="figure decoration-rule-2 underline underline-offset-2"
              aria-label={figureWords(figure)}
              onClick={() => onOpen(figure.claim)}
            >
              {figureSign(figure)}
            </button>
          </td>
          <td className={cell}>{figurePopulation({ ...figure, unit: 'people' })}</td>
          <td className={cell}>{m.words.event[figure.event].toLowerCase()}</td>
        </tr>
      ))}
    </Table>
  )
}

/** The same as the chart, as rows; they are made when somebody asks for them. */
export function TimelineTable({
  view,
  onOpen,
}: {
  view: TimelineView
  onOpen: (claim: string) => void
}) {
  const [open, setOpen] = useState(false)
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-ink flex min-h-8 list-none items-center gap-1 text-sm [&::-webkit-details-marker]:hidden">
        <span className="transition-transform group-open:rotate-90" aria-hidden>
          <ChevronRight />
        </span>
        {t.summary}
      </summary>
      {open && (
        <div
          className="max-h-[480px] overflow-auto"
          tabIndex={0}
          role="region"
          aria-label={t.summary}
        >
          {view.lines.length > 0 && <Lines view={view} />}
          {view.lines.length > 0 && <Days view={view} />}
          <Marks marks={view.marks} onOpen={onOpen} />
        </div>
      )}
    </details>
  )
}
