export interface PageRequest {
  /** 1 to 1,000. */
  limit: number
  /** `nextCursor` of the page before; null is the first page. */
  cursor: string | null
}

export const FIRST_PAGE: PageRequest = { limit: 100, cursor: null }
