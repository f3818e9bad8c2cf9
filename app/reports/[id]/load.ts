import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CorridorError } from '@/lib/model/errors'
import { getReport } from '@/lib/services/get-report'

/** The report of a page, once a request; none of this id is the page that says so. */
export const loadReport = cache(async (id: string) => {
  try {
    return await getReport(decodeURIComponent(id))
  } catch (error) {
    if (error instanceof CorridorError && error.code === 'not_found') notFound()
    throw error
  }
})
