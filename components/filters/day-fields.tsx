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
    <fieldset className={stacked ? 'grid grid-cols-2 gap-3' : 'flex items-center gap-1'}>
      <legend className="sr-only">{m.filters.days}</legend>
      {(['from', 'to'] as const).map((end) => (
        <span key={end} className={cx('flex gap-1', stacked ? 'min-w-0 flex-col' : 'items-center')}>
          <label htmlFor={`${id}-${end}`} className={cx('text-ink-2 text-sm', !stacked && 'px-1')}>
            {m.filters[end]}
          </label>
          <input
            id={`${id}-${end}`}
            type="date"
            value={state[end] ?? ''}
            onChange={(e) => void setState({ [end]: whole(e.target.value) }, WHILE_TYPING)}
            className={cx(
              'control px-2',
              stacked ? 'w-full min-w-0' : 'w-36',
              state[end] && 'border-ink font-semibold',
            )}
          />
        </span>
      ))}
      <ProgressLine show={pending} />
    </fieldset>
  )
}
