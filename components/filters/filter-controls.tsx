'use client'

import { MultiPicker } from '@/components/ui/picker'
import type { PickerItem } from '@/components/ui/picker-list'
import { cx } from '@/components/ui/cx'
import { ProgressLine } from '@/components/ui/progress-line'
import { m } from '@/messages'
import { DayFields } from './day-fields'
import { FACETS, type Facet } from '@/lib/view/facets'
import { useSelection } from './use-selection'
import { WordsField } from './words-field'

export type FacetItems = Record<Facet, PickerItem[]>

/** One control for each thing that can be chosen. In a line on wide screens, in a sheet on narrow ones. */
export function FilterControls({ items, stacked }: { items: FacetItems; stacked?: boolean }) {
  const { state, setState, pending } = useSelection()
  return (
    <div
      className={
        stacked ? 'grid grid-cols-[minmax(0,1fr)] gap-3' : 'flex flex-wrap items-end gap-2'
      }
      aria-busy={pending || undefined}
    >
      {FACETS.filter((facet) => items[facet].length > 0).map((facet) => {
        const count = state[facet].length
        return (
          <MultiPicker
            key={facet}
            items={items[facet]}
            selected={state[facet]}
            onChange={(values) => void setState({ [facet]: values.length > 0 ? values : null })}
            label={m.filters.facet(m.filters[facet], count)}
            placeholder={m.filters.find(m.filters[facet])}
            empty={m.filters.noMatch}
            className={cx(
              stacked && 'w-full justify-between',
              count > 0 && 'border-ink font-semibold',
            )}
          >
            <span>
              {m.filters[facet]}
              {count > 0 && <span className="figure ps-1">{m.format.n(count)}</span>}
            </span>
          </MultiPicker>
        )
      })}
      <DayFields stacked={stacked} />
      <WordsField stacked={stacked} />
      <ProgressLine show={pending} />
    </div>
  )
}
