'use client'

import { nextSort, isDescending, sortColumn, type Sort } from '@/lib/view/sort'
import { m } from '@/messages'
import { COLUMNS } from './claim-row'

/** The head of the table: each sortable column is a button that says how it stands. */
export function ClaimsHead({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  return (
    <thead role="rowgroup" className="claims-head">
      <tr role="row" aria-rowindex={1} className="claims-row">
        {COLUMNS.map(({ id, sort: name }, i) => {
          const isSorted = name !== null && sortColumn(sort) === name
          const direction = isDescending(sort) ? 'descending' : 'ascending'
          const label = m.claims.columns[id]
          return (
            <th
              key={id}
              role="columnheader"
              scope="col"
              aria-colindex={i + 1}
              aria-sort={isSorted ? direction : undefined}
              data-column={id}
            >
              {name === null ? (
                label
              ) : (
                <button type="button" onClick={() => onSort(nextSort(sort, name))}>
                  {label}
                  <span aria-hidden className="claims-arrow">
                    {isSorted ? (isDescending(sort) ? '↓' : '↑') : ''}
                  </span>
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
