'use client'

import { useId } from 'react'
import { cx } from '@/components/ui/cx'
import { Search } from '@/components/ui/icons'
import { ProgressLine } from '@/components/ui/progress-line'
import { m } from '@/messages'
import { useSelection, WHILE_TYPING } from './use-selection'

/** Words of the sentence, the title or the names. */
export function WordsField({ stacked }: { stacked?: boolean }) {
  const { state, setState, pending } = useSelection()
  const id = useId()
  return (
    <form
      role="search"
      className={cx('relative', stacked ? 'w-full' : 'min-w-40 flex-1 lg:max-w-64')}
      onSubmit={(e) => e.preventDefault()}
    >
      <label htmlFor={id} className="sr-only">
        {m.filters.qHint}
      </label>
      <span className="text-ink-3 pointer-events-none absolute inset-y-0 start-2 flex items-center">
        <Search />
      </span>
      <input
        id={id}
        type="search"
        maxLength={200}
        autoComplete="off"
        placeholder={m.filters.q}
        value={state.q ?? ''}
        onChange={(e) => void setState({ q: e.target.value || null }, WHILE_TYPING)}
        className={cx('control w-full cursor-text ps-8', state.q && 'border-ink font-semibold')}
      />
      <ProgressLine show={pending} />
    </form>
  )
}
