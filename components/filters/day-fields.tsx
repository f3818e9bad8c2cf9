'use client'

import { useId } from 'react'
import { cx } from '@/components/ui/cx'
import { ProgressLine } from '@/components/ui/progress-line'
import { m } from '@/messages'
import { useSelection, WHILE_TYPING } from './use-selection'

/** A year that is still being typed ("0202") is no day yet. */
const whole = (value: string) => (value >= '1900' ? value : null)

/** From and to, both inclusive, of the day that a figure is true for. */
export function DayFields({ stacked }: { stacked?: boolean }) {
  const { state, setState, pending } = useSelection()
  const id = useId()
  return (
    <fieldset className={cx('flex items-center', stacked ? 'justify-between gap-2' : 'gap-1')}>
      <legend className="sr-only">{m.filters.days}</legend>
      {(['from', 'to'] as const).map((end) => (
        <span key={end} className="flex items-center gap-1">
          <label htmlFor={`${id}-${end}`} className="text-ink-2 px-1 text-sm">
            {m.filters[end]}
          </label>
          <input
            id={`${id}-${end}`}
            type="date"
            value={state[end] ?? ''}
            onChange={(e) => void setState({ [end]: whole(e.target.value) }, WHILE_TYPING)}
            className={cx('control w-36 px-2', state[end] && 'border-ink font-semibold')}
          />
        </span>
      ))}
      <ProgressLine show={pending} />
    </fieldset>
  )
}
