import { useCallback, useRef, useState } from 'react'

/** Width and height in px of an element, as classes give them; null until it is laid out. */
export function useSize() {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const observer = useRef<ResizeObserver | null>(null)
  const ref = useCallback((element: Element | null) => {
    observer.current?.disconnect()
    if (!element) return
    observer.current = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect
      if (box) setSize({ width: Math.floor(box.width), height: Math.floor(box.height) })
    })
    observer.current.observe(element)
  }, [])
  return { ref, size }
}
