'use client'

import { Combobox } from '@base-ui/react/combobox'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { Check, ChevronDown } from './icons'

export interface PickerItem {
  value: string
  label: string
  /** Further words that find it: codes, countries, years. */
  keywords?: string
  /** Shown at the end of the row, for example a count. */
  note?: string
}

export interface PickerProps {
  items: readonly PickerItem[]
  /** What is written on the closed control. */
  children: ReactNode
  /** Accessible name of the control and of its list. */
  label: string
  placeholder: string
  empty: string
  selected: readonly string[]
  onPick: (value: string) => void
  /** Stands under the list. */
  footer?: ReactNode
  className?: string
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word typed must begin a word of the item: "uk 22" finds Ukraine 2022. */
function matches(item: PickerItem, query: string): boolean {
  const words = fold(`${item.label} ${item.keywords ?? ''}`).split(/[^\p{L}\p{N}]+/u)
  return fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) =>
      words.some((w) => w.startsWith(part) || (/^\d+$/.test(part) && w.endsWith(part))),
    )
}

/** A list that is found by typing: opens on its button, arrow keys move, Enter takes, Escape leaves. */
export function Picker({
  items,
  children,
  label,
  placeholder,
  empty,
  selected,
  onPick,
  footer,
  className,
}: PickerProps) {
  return (
    <Combobox.Root
      items={items}
      value={null}
      onValueChange={(item) => item && onPick(item.value)}
      filter={matches}
      itemToStringLabel={(item) => item.label}
      autoHighlight
    >
      <Combobox.Trigger aria-label={label} className={cx('control', className)}>
        {children}
        <ChevronDown />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup
            aria-label={label}
            className="bg-sheet border-rule-ink shadow-sheet flex max-h-[min(480px,var(--available-height))] w-80 max-w-[min(var(--available-width),calc(100vw-16px))] flex-col border"
          >
            <Combobox.Input
              placeholder={placeholder}
              aria-label={label}
              className="border-rule h-10 w-full border-b bg-transparent px-3 text-base outline-none placeholder:text-ink-3 focus-visible:outline-2 focus-visible:-outline-offset-2"
            />
            <Combobox.Empty>
              <p className="text-ink-2 px-3 py-3 text-sm">{empty}</p>
            </Combobox.Empty>
            <Combobox.List className="min-h-0 flex-1 overflow-y-auto overscroll-contain py-1 outline-none empty:p-0">
              {(item: PickerItem) => (
                <Combobox.Item
                  key={item.value}
                  value={item}
                  className="data-highlighted:bg-ink data-highlighted:text-paper flex min-h-8 cursor-default items-center gap-2 px-3 py-1 text-sm select-none pointer-coarse:min-h-11"
                >
                  <span className="w-4 flex-none">
                    {selected.includes(item.value) && <Check />}
                  </span>
                  <span className="min-w-0 flex-1">{item.label}</span>
                  {item.note && <span className="figure text-xs opacity-80">{item.note}</span>}
                </Combobox.Item>
              )}
            </Combobox.List>
            {footer && <div className="border-rule border-t px-3 py-2 text-sm">{footer}</div>}
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
