'use client'

import { Combobox } from '@base-ui/react/combobox'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { ChevronDown } from './icons'
import { matches, PickerList, type PickerItem } from './picker-list'

interface Common {
  items: readonly PickerItem[]
  /** What is written on the closed control. */
  children: ReactNode
  /** Accessible name of the control and of its list. */
  label: string
  placeholder: string
  empty: string
  /** Stands under the list. */
  footer?: ReactNode
  className?: string
}

const same = (a: PickerItem, b: PickerItem) => a.value === b.value
const labelOf = (item: PickerItem) => item.label

function Closed({ label, className, children }: Pick<Common, 'label' | 'className' | 'children'>) {
  return (
    <Combobox.Trigger aria-label={label} className={cx('control', className)}>
      {children}
      <ChevronDown />
    </Combobox.Trigger>
  )
}

/** One of many, found by typing: arrow keys move, Enter takes, Escape leaves. */
export function Picker({
  items,
  selected,
  onPick,
  ...closed
}: Common & { selected: string | null; onPick: (value: string) => void }) {
  return (
    <Combobox.Root<PickerItem>
      items={items}
      value={items.find((i) => i.value === selected) ?? null}
      onValueChange={(item) => item && onPick(item.value)}
      filter={matches}
      itemToStringLabel={labelOf}
      isItemEqualToValue={same}
      autoHighlight
    >
      <Closed {...closed} />
      <PickerList {...closed} />
    </Combobox.Root>
  )
}

/** Several of many; the list stays open while the reader chooses. */
export function MultiPicker({
  items,
  selected,
  onChange,
  ...closed
}: Common & { selected: readonly string[]; onChange: (values: string[]) => void }) {
  return (
    <Combobox.Root<PickerItem, true>
      multiple
      items={items}
      value={items.filter((i) => selected.includes(i.value))}
      onValueChange={(chosen) => onChange(chosen.map((i) => i.value))}
      filter={matches}
      itemToStringLabel={labelOf}
      isItemEqualToValue={same}
      autoHighlight
    >
      <Closed {...closed} />
      <PickerList {...closed} />
    </Combobox.Root>
  )
}
