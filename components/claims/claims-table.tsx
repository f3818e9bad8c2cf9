'use client'

import { useTable } from '@tanstack/react-table'
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useClaimLink } from '@/components/evidence/use-claim-link'
import { Select } from '@/components/ui/select'
import { SORTS, isDescending, sortColumn, type Sort } from '@/lib/view/sort'
import { m } from '@/messages'
import { CELLS } from './claim-cells'
import { COLUMNS, type ClaimRow } from './claim-row'
import { ClaimsHead } from './claims-head'
import { columns, features } from './table-model'
import { useClaimOrder } from './use-claim-order'
import { useGridFocus } from './use-grid-focus'
import './claims-table.css'

const ROW_HEIGHT = 53
/** What the server renders: about one screen of rows. */
const FIRST_SCREEN = { width: 1280, height: 1800 }

const ORDERS = SORTS.flatMap((sort) => {
  const column = COLUMNS.find((c) => c.sort === sortColumn(sort))
  return column
    ? [{ value: sort, label: m.claims.order(m.claims.columns[column.id], isDescending(sort)) }]
    : []
})

/** The room of the rows that are not in the page. */
const Gap = ({ height }: { height: number }) => (
  <tr role="none" aria-hidden style={{ display: 'block', height }} />
)

/** The claims as a grid: only the rows in view are in the page, and the window scrolls them. */
export function ClaimsTable({ rows, caption }: { rows: ClaimRow[]; caption: string }) {
  const { shown, open, linkTo } = useClaimLink()
  const { sort, sorting, setSort } = useClaimOrder()
  const state = useMemo(() => ({ sorting }), [sorting])
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.id, state })
  const sorted = table.getRowModel().rows

  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      const box = body.current?.getBoundingClientRect()
      if (box) setTop(Math.round(box.top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  const focus = useGridFocus(sorted.length, COLUMNS.length)
  const virtualizer = useWindowVirtualizer({
    count: sorted.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: 48,
    scrollPaddingEnd: 16,
    initialRect: FIRST_SCREEN,
    // The row that has the focus stays in the page, wherever it is scrolled to.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), focus.at.row])]
        .filter((i) => i < range.count)
        .sort((a, b) => a - b),
  })

  // Another order starts at its first row.
  const reorder = (next: Sort) => {
    setSort(next)
    focus.setAt({ row: 0, column: 0 })
    if (window.scrollY > top) virtualizer.scrollToIndex(0, { align: 'start' })
  }
  const items = virtualizer.getVirtualItems()
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top)

  return (
    <div className="claims">
      <Select
        className="mb-3 max-w-sm lg:hidden"
        label={m.claims.sortLabel}
        options={ORDERS}
        value={sort}
        onChange={(e) => reorder(e.target.value as Sort)}
      />
      <table
        role="grid"
        aria-label={caption}
        aria-rowcount={sorted.length + 1}
        aria-colcount={COLUMNS.length}
        className="claims-grid"
      >
        <ClaimsHead sort={sort} onSort={reorder} />
        <tbody
          role="rowgroup"
          ref={body}
          onKeyDown={(event) =>
            focus.onKeyDown(event, (row) => virtualizer.scrollToIndex(row, { align: 'auto' }))
          }
        >
          {items.map((item, i) => {
            const gap = item.start - (items[i - 1]?.end ?? top)
            const row = sorted[item.index]?.original
            if (!row) return null
            return (
              <Fragment key={row.id}>
                {gap > 0 && <Gap height={gap} />}
                <tr
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={row.id === shown}
                  data-index={item.index}
                  ref={virtualizer.measureElement}
                  className="claims-row claims-body-row"
                  onClick={() => open(row.id)}
                >
                  {COLUMNS.map(({ id }, column) => {
                    const isHere = focus.at.row === item.index && focus.at.column === column
                    const stop = {
                      id: focus.cellId(item.index, column),
                      tabIndex: isHere ? 0 : -1,
                      onFocus: () => focus.setAt({ row: item.index, column }),
                    }
                    return id === 'figure' ? (
                      <td key={id} role="gridcell" aria-colindex={1} data-column={id}>
                        <a
                          {...stop}
                          {...linkTo(row.id)}
                          aria-haspopup="dialog"
                          aria-label={m.claims.open(
                            [row.words, row.unit].filter(Boolean).join(' '),
                          )}
                          className="figure"
                        >
                          {row.figure}
                          {row.unit && <span className="claims-unit">{row.unit}</span>}
                        </a>
                      </td>
                    ) : (
                      <td
                        key={id}
                        role="gridcell"
                        aria-colindex={column + 1}
                        data-column={id}
                        {...stop}
                        onKeyDown={(e) => e.key === 'Enter' && open(row.id)}
                      >
                        {CELLS[id](row)}
                      </td>
                    )
                  })}
                </tr>
              </Fragment>
            )
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </div>
  )
}
