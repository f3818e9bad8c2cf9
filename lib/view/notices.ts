import { searchParams } from './search-params'

/** Something in the URL that could not be taken as it stands. messages/ makes the sentence. */
export interface Notice {
  parameter: string
  value: string
  problem: 'unknown_parameter' | 'invalid_value' | 'given_twice' | 'from_after_to'
  /** What was done: left out, the first of several taken, or kept although nothing can match. */
  done: 'ignored' | 'first_taken' | 'kept'
}

/** Parameters of the framework and of links that others decorate: nobody need hear of them. */
const SILENT = /^(?:_rsc|utm_\w+|fbclid|gclid|ref)$/

type Query = URLSearchParams | Record<string, string | string[] | undefined>

const entries = (query: Query): [string, string][] =>
  query instanceof URLSearchParams
    ? [...query]
    : Object.entries(query).flatMap(([name, value]) =>
        value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
      )

/** Unknown and invalid values of a page's query, in order, each with what became of it. */
export function notices(query: Query, otherParameters: readonly string[] = []): Notice[] {
  const found: Notice[] = []
  const seen = new Map<string, string>()
  for (const [parameter, value] of entries(query)) {
    if (SILENT.test(parameter) || otherParameters.includes(parameter) || value === '') continue
    const parser = Object.hasOwn(searchParams, parameter)
      ? searchParams[parameter as keyof typeof searchParams]
      : null
    if (!parser) {
      found.push({ parameter, value, problem: 'unknown_parameter', done: 'ignored' })
    } else if (parser.type === 'multi') {
      if (parser.parse([value]) === null)
        found.push({ parameter, value, problem: 'invalid_value', done: 'ignored' })
    } else if (seen.has(parameter)) {
      found.push({ parameter, value, problem: 'given_twice', done: 'first_taken' })
    } else {
      seen.set(parameter, value)
      if (parser.parse(value) === null)
        found.push({ parameter, value, problem: 'invalid_value', done: 'ignored' })
    }
  }
  const [from, to] = [seen.get('from'), seen.get('to')]
  if (from && to && searchParams.from.parse(from) && searchParams.to.parse(to) && from > to)
    found.push({ parameter: 'from', value: from, problem: 'from_after_to', done: 'kept' })
  return found
}
