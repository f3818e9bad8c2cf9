/**
 * Text as it is searched: lower case by Unicode's rules, whatever the locale of the server is.
 * Fields are kept apart by line ends, which no word contains.
 */
export const searchable = (fields: readonly (string | null)[]): string =>
  fields
    .filter((field) => field !== null)
    .map((field) => field.replace(/\s+/gu, ' ').toLowerCase())
    .join('\n')

/** The words of a query as patterns for LIKE, with its wildcards made literal. */
export const foldedWords = (q: string | null): string[] =>
  (q ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
