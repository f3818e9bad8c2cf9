'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

export interface GridFocus {
  row: number
  column: number
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 10

function step(
  key: string,
  { row, column }: GridFocus,
  rows: number,
  columns: number,
): GridFocus | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'PageUp':
      return { row: row - PAGE, column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: columns - 1 }
    default:
      return null
  }
}

/**
 * One stop of the Tab key for a whole grid; within it the arrow keys move. Control with Home and
 * End goes to the first and the last row. `reveal` scrolls a row into view before it takes focus.
 */
export function useGridFocus(rows: number, columns: number) {
  const id = useId()
  const [at, setAt] = useState<GridFocus>({ row: 0, column: 0 })
  const moved = useRef(false)
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`
  const here = { row: Math.min(at.row, Math.max(rows - 1, 0)), column: at.column }
  const target = cellId(here.row, here.column)

  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    document.getElementById(target)?.focus({ preventScroll: true })
  }, [target])

  const onKeyDown = (event: KeyboardEvent, reveal: (row: number) => void) => {
    if (event.altKey || event.metaKey || rows === 0) return
    const next =
      event.ctrlKey && event.key === 'Home'
        ? { row: 0, column: here.column }
        : event.ctrlKey && event.key === 'End'
          ? { row: rows - 1, column: here.column }
          : event.ctrlKey
            ? null
            : step(event.key, here, rows, columns)
    if (!next) return
    event.preventDefault()
    const row = Math.min(Math.max(next.row, 0), rows - 1)
    const column = Math.min(Math.max(next.column, 0), columns - 1)
    if (row === here.row && column === here.column) return
    moved.current = true
    reveal(row)
    setAt({ row, column })
  }

  return { at: here, setAt, cellId, onKeyDown }
}
