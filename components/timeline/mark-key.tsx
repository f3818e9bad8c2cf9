import type { Event, Qualifier } from '@/lib/model/claim'
import type { TimelineView } from '@/lib/view/types'
import { m } from '@/messages'
import { Swatch } from '../ui/swatch'
import { closes, isFall } from './signs'
import { MarkGlyph } from './mark-glyph'

const FORMS: Qualifier[] = ['exact', 'at_least', 'at_most', 'about', 'nearly', 'range']

function Form({ qualifier, planned }: { qualifier: Qualifier; planned: boolean }) {
  const figure = {
    claim: '',
    value: 1,
    valueMax: null,
    qualifier,
    unit: 'people' as const,
    event: 'registered' as const,
    nationality: [],
    group: 'people' as const,
    asOf: null,
  }
  return (
    <li className="inline-flex items-center gap-1">
      <svg width="14" height="30" aria-hidden className="flex-none">
        <MarkGlyph mark={{ figure, planned }} x={7} y={15} yLow={19} yHigh={11} />
      </svg>
      {planned ? m.timeline.key.planned : m.timeline.key[qualifier]}
    </li>
  )
}

function Sign({ d, text, dash }: { d: string; text: string; dash?: string }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg width="18" height="16" aria-hidden className="flex-none">
        <path
          d={d}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.4"
          strokeDasharray={dash}
          strokeLinecap={dash ? 'round' : undefined}
        />
      </svg>
      {text}
    </li>
  )
}

/** Only the forms and the events that this chart really has. */
export function MarkKey({ view }: { view: TimelineView }) {
  const qualifiers = new Set(view.marks.map((mark) => mark.figure.qualifier))
  const events = [...new Set<Event>(view.marks.map((mark) => mark.figure.event))].filter(
    (event) => event !== 'planned',
  )
  const signs = view.lines.flatMap((line) => line.signs)
  const steps = view.lines.flatMap((line) => line.steps)
  return (
    <ul
      aria-label={m.timeline.key.title}
      className="text-ink-2 flex flex-wrap items-center gap-x-4 text-xs"
    >
      {FORMS.filter((q) => qualifiers.has(q)).map((q) => (
        <Form key={q} qualifier={q} planned={false} />
      ))}
      {view.marks.some((mark) => mark.planned) && <Form qualifier="exact" planned />}
      {steps.some((s) => s.carried) && (
        <Sign d="M1 8H17" dash="1.5 4" text={m.timeline.key.carried} />
      )}
      {view.lines.length > 0 && <Sign d="M1 8H17M9 3v10" text={m.timeline.key.speaker} />}
      {steps.some((s) => s.conflict) && (
        <Sign d="M4 6h9M4 10h9M6.5 13l5 -10" text={m.timeline.key.conflict} />
      )}
      {signs.some((s) => isFall(s.kind)) && (
        <Sign d="M5 15V2h8l-2.5 3L13 8H5" text={m.timeline.key.fall} />
      )}
      {signs.some((s) => closes(s.kind)) && (
        <Sign d="M4 9l3 3.5l6 -8" text={m.timeline.key.closes} />
      )}
      {events.map((event) => (
        <li key={event} className="inline-flex min-h-7 items-center gap-1.5">
          <Swatch event={event} />
          {m.words.event[event].toLowerCase()}
        </li>
      ))}
    </ul>
  )
}
