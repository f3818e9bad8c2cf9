'use client'

import { Combobox } from '@base-ui/react/combobox'
import type { ReactNode } from 'react'
import { Check } from './icons'

export interface PickerItem {
  value: string
  label: string
  /** Further words that find it: codes, countries, years. */
  keywords?: string
  /** Shown at the end of the row, for example a count. */
  note?: string
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word typed must begin a word of the item: "ukr 2022" finds Ukraine 2022, and so does "22". */
export function matches(item: PickerItem, query: string): boolean {
  const words = fold(`${item.label} ${item.keywords ?? ''}`).split(/[^\p{L}\p{N}]+/u)
  return fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) =>
      words.some((w) => w.startsWith(part) || (/^\d+$/.test(part) && w.endsWith(part))),
    )
}

/** The opened half of a picker: a line to type in, and the list that it narrows. */
export function PickerList({
  label,
  placeholder,
  empty,
  footer,
}: {
  label: string
  placeholder: string
  empty: string
  footer?: ReactNode
}) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner align="start" sideOffset={4} className="z-60 outline-none">
        <Combobox.Popup
          aria-label={label}
          className="bg-sheet border-rule-ink shadow-sheet flex max-h-[min(480px,var(--available-height))] w-80 max-w-[min(var(--available-width),calc(100vw-16px))] flex-col border"
        >
          <Combobox.Input
            placeholder={placeholder}
            aria-label={label}
            className="border-rule placeholder:text-ink-3 h-10 w-full flex-none border-b bg-transparent px-3 text-base outline-none focus-visible:outline-2 focus-visible:-outline-offset-2"
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
                  <Combobox.ItemIndicator>
                    <Check />
                  </Combobox.ItemIndicator>
                </span>
                <span className="min-w-0 flex-1">{item.label}</span>
                {item.note && <span className="figure text-xs">{item.note}</span>}
              </Combobox.Item>
            )}
          </Combobox.List>
          {footer && <div className="border-rule border-t px-3 py-2 text-sm">{footer}</div>}
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
