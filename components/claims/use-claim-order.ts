'use client'

import { useQueryState } from 'nuqs'
import { useMemo } from 'react'
import { isDescending, sortColumn, type Sort } from '@/lib/view/sort'
import { searchParams } from '@/lib/view/search-params'
import { COLUMNS } from './claim-row'

/** The order of the table, in the URL. `sorting` is what the table model takes. */
export function useClaimOrder() {
  const [sort, setSort] = useQueryState('sort', {
    ...searchParams.sort,
    history: 'replace',
  })
  const sorting = useMemo(() => {
    const column = COLUMNS.find((c) => c.sort === sortColumn(sort))
    return column ? [{ id: column.id, desc: isDescending(sort) }] : []
  }, [sort])
  return { sort, sorting, setSort: (next: Sort) => void setSort(next) }
}
