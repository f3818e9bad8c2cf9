import { useRef, useState, type KeyboardEvent } from 'react'

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
}

/**
 * One tab stop for many marks: arrow keys, Home and End move within, Tab leaves. `ids` are in the
 * order of travel; a mark calls `mark(id)` for its attributes.
 */
export function useRoving(ids: readonly string[]) {
  const [last, setLast] = useState<string | null>(null)
  const elements = useRef(new Map<string, Element>())
  const current = last !== null && ids.includes(last) ? last : (ids[0] ?? null)

  const focus = (id: string | undefined) => {
    const element = id === undefined ? undefined : elements.current.get(id)
    if (element instanceof SVGElement || element instanceof HTMLElement) element.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = current === null ? 0 : ids.indexOf(current)
    const step = STEPS[event.key]
    if (event.key === 'Home') focus(ids[0])
    else if (event.key === 'End') focus(ids.at(-1))
    else if (step !== undefined) focus(ids[Math.max(0, Math.min(ids.length - 1, at + step))])
    else return
    // Else the page would scroll, or the map pan, under the mark that has just been reached.
    event.preventDefault()
    event.stopPropagation()
  }

  const mark = (id: string) => ({
    ref: (element: Element | null) => {
      if (element) elements.current.set(id, element)
      else elements.current.delete(id)
    },
    tabIndex: id === current ? 0 : -1,
    onFocus: () => setLast(id),
  })

  return { mark, onKeyDown, focus, current }
}
