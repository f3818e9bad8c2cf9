import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CorridorError } from '@/lib/model/errors'
import { explainSeries } from '@/lib/services/explain-series'

/** The derivation of a page, once a request; no series of this id is the page that says so. */
export const loadExplained = cache(async (id: string, day: string | null, known: string | null) => {
  try {
    return await explainSeries(decodeURIComponent(id), day, known)
  } catch (error) {
    const isMissing = error instanceof URIError
    if (isMissing || (error instanceof CorridorError && error.code === 'not_found')) notFound()
    throw error
  }
})
