'use client'

import { useQueryStates } from 'nuqs'
import { useId } from 'react'
import { searchParams } from '@/lib/view/search-params'
import { m } from '@/messages'
import type { ScaleKind } from './value-scale'

function DayInput({
  label,
  value,
  onDay,
}: {
  label: string
  value: string | null
  onDay: (day: string | null) => void
}) {
  const id = useId()
  // Typing a year passes through 0002 and 0202; only a day that can be meant is taken.
  const take = (text: string) => {
    if (text === '') onDay(null)
    else if (text >= '1900' && searchParams.from.parse(text)) onDay(text)
  }
  return (
    <span className="inline-flex items-center gap-1.5">
      <label htmlFor={id} className="text-ink-2">
        {label}
      </label>
      <input
        key={value}
        id={id}
        type="date"
        defaultValue={value ?? ''}
        onChange={(event) => take(event.currentTarget.value)}
        className="control px-1.5"
      />
    </span>
  )
}

/** The stretch of days, which the URL keeps for every view; on wide screens the filters have it. */
export function DayInputs() {
  const [days, setDays] = useQueryStates(
    { from: searchParams.from, to: searchParams.to },
    { shallow: false, scroll: false, history: 'push' },
  )
  return (
    <div
      role="group"
      aria-label={m.timeline.days}
      className="flex flex-wrap items-center gap-2 lg:hidden"
    >
      <DayInput
        label={m.timeline.from}
        value={days.from}
        onDay={(from) => void setDays({ from })}
      />
      <DayInput label={m.timeline.to} value={days.to} onDay={(to) => void setDays({ to })} />
      {(days.from ?? days.to) && (
        <button
          type="button"
          className="control control-quiet"
          onClick={() => void setDays({ from: null, to: null })}
        >
          {m.timeline.allDays}
        </button>
      )}
    </div>
  )
}

/** Most of a crisis is said within a few weeks; the long tail is one press away. */
export function StretchToggle({
  whole,
  onWhole,
}: {
  whole: boolean
  onWhole: (whole: boolean) => void
}) {
  return (
    <div role="group" aria-label={m.timeline.stretch} className="inline-flex text-sm">
      {([false, true] as const).map((one) => (
        <button
          key={String(one)}
          type="button"
          className="control -ms-px first:ms-0"
          aria-pressed={whole === one}
          onClick={() => onWhole(one)}
        >
          {one ? m.timeline.whole : m.timeline.busy}
        </button>
      ))}
    </div>
  )
}

export function ScaleToggle({
  kind,
  onKind,
}: {
  kind: ScaleKind
  onKind: (kind: ScaleKind) => void
}) {
  return (
    <div role="group" aria-label={m.timeline.scale} className="inline-flex text-sm">
      {(['log', 'linear'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="control -ms-px first:ms-0"
          aria-pressed={kind === one}
          onClick={() => onKind(one)}
        >
          {m.timeline[one]}
        </button>
      ))}
    </div>
  )
}
