'use client'

import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useRef, type ReactNode } from 'react'
import { cx } from './cx'
import { Cross } from './icons'

export interface SheetProps {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  children: ReactNode
  /** Where it comes from on a wide screen; on a narrow one always from below. */
  side?: 'end' | 'start'
  /** False leaves the page beside a wide sheet usable. */
  modal?: boolean
  /** Where focus goes when it closes; by default to what opened it. */
  finalFocus?: () => HTMLElement | null
  /** Where it changes while the sheet is open, something else is shown: from its top, and focused. */
  contentKey?: string
}

const PLACE = {
  end: 'md:end-0 md:start-auto md:border-s',
  start: 'md:start-0 md:end-auto md:border-e',
}

/** A sheet beside the page on wide screens, from below on narrow ones. Escape closes it. */
export function Sheet({
  open,
  onClose,
  title,
  closeLabel,
  children,
  side = 'end',
  modal = true,
  finalFocus,
  contentKey,
}: SheetProps) {
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      modal={modal}
      disablePointerDismissal={!modal}
    >
      <Dialog.Portal>
        {modal && (
          <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-[var(--motion)] data-ending-style:opacity-0 data-starting-style:opacity-0" />
        )}
        <Dialog.Popup
          finalFocus={finalFocus}
          className={cx(
            'bg-sheet text-ink border-rule-ink shadow-sheet fixed inset-x-0 bottom-0 z-50 flex max-h-[88dvh] flex-col border-t',
            'md:inset-y-0 md:bottom-0 md:max-h-none md:w-[min(480px,45vw)] md:border-t-0',
            'transition-[translate,opacity] duration-[var(--motion)] data-ending-style:opacity-0 data-starting-style:opacity-0',
            'data-ending-style:translate-y-4 data-starting-style:translate-y-4 md:data-ending-style:translate-y-0 md:data-starting-style:translate-y-0',
            PLACE[side],
          )}
        >
          <div className="border-rule flex items-center justify-between border-b py-2 ps-6 pe-3">
            <Dialog.Title className="kicker">{title}</Dialog.Title>
            <Dialog.Close className="control control-quiet px-2" aria-label={closeLabel}>
              <Cross />
            </Dialog.Close>
          </div>
          <Content of={contentKey}>{children}</Content>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What is in the sheet; where that is replaced, readers and keyboards begin anew at its top. */
function Content({ of, children }: { of: string | undefined; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const shown = useRef(of)
  useEffect(() => {
    if (of === undefined || shown.current === of) return
    shown.current = of
    ref.current?.scrollTo(0, 0)
    ref.current?.focus()
  }, [of])
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className="overflow-y-auto overscroll-contain px-6 pt-4 pb-8 outline-none"
    >
      {children}
    </div>
  )
}
