import type { KeyboardEvent, ReactNode, Ref } from 'react'

export interface MarkButtonProps {
  ref: Ref<SVGGElement>
  tabIndex: number
  onFocus: () => void
  onOpen: () => void
}

/** A drawn thing that is a button: focusable, named in words, opened by click, Enter or space. */
export function MarkButton({
  name,
  children,
  onOpen,
  expanded,
  ...focusable
}: MarkButtonProps & { name: string; expanded?: boolean; children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    onOpen()
  }
  return (
    <g
      role="button"
      aria-label={name}
      aria-expanded={expanded}
      onClick={onOpen}
      onKeyDown={onKeyDown}
      {...focusable}
    >
      {children}
    </g>
  )
}
