'use client'

import { useId } from 'react'
import { ProgressLine } from '@/components/ui/progress-line'
import { m } from '@/messages'
import { addDays, daysBetween } from './days'
import { useSelection, WHILE_TYPING } from './use-selection'

/** As known on a day: leaves out what the public could not know yet. At its end, all is known. */
export function KnownSlider({ first, last }: { first: string; last: string }) {
  const { state, setState, pending } = useSelection()
  const id = useId()
  const length = daysBetween(first, last)
  if (length < 1) return null
  const known = state.known !== null && state.known < last ? state.known : null
  const at = known === null ? length : Math.max(0, daysBetween(first, known))
  const day = addDays(first, at)
  const set = (next: string | null) =>
    void setState({ known: next !== null && next < last ? next : null }, WHILE_TYPING)
  return (
    <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 text-sm max-sm:grid-cols-[1fr_auto]">
      <label htmlFor={id} className="text-ink-2 max-sm:col-span-1" title={m.filters.knownHint}>
        {m.filters.known}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={length}
        value={at}
        aria-valuetext={known === null ? m.filters.knownAll : m.format.longDay(day)}
        onChange={(e) => set(addDays(first, Number(e.target.value)))}
        className="range max-sm:order-last max-sm:col-span-2"
      />
      <span className="flex min-w-36 items-center justify-end gap-2">
        <output htmlFor={id} className={known === null ? 'text-ink-2' : 'font-semibold'}>
          {m.format.longDay(day)}
        </output>
        {known !== null && (
          <button type="button" className="underline underline-offset-2" onClick={() => set(null)}>
            {m.filters.knownReset}
          </button>
        )}
      </span>
      <ProgressLine show={pending} />
    </div>
  )
}
