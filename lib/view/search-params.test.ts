import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENTS, GROUPS } from '../model/claim'
import { filters } from '../model/filters'
import { notices } from './notices'
import { loadSearchParams, searchLink, toFilters, toQuery, type SearchState } from './search-params'
import { SORTS } from './sort'

const code = fc.constantFrom('IND', 'CHN', 'UKR', 'POL', 'any')
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((s) => s.trim() !== '')
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })

const state: fc.Arbitrary<SearchState> = fc.record({
  nationality: fc.array(code, { maxLength: 4 }),
  group: fc.array(fc.constantFrom(...GROUPS), { maxLength: 3 }),
  event: fc.array(fc.constantFrom(...EVENTS), { maxLength: 3 }),
  destination: fc.array(code, { maxLength: 3 }),
  origin: fc.array(code, { maxLength: 3 }),
  speaker: fc.array(word, { maxLength: 3 }),
  publisher: fc.array(word, { maxLength: 3 }),
  from: maybe(day),
  to: maybe(day),
  known: maybe(day),
  q: maybe(word),
  claim: maybe(word),
  why: maybe(word),
  day: maybe(day),
  country: maybe(fc.constantFrom('POL', 'MDA')),
  sort: fc.constantFrom(...SORTS),
})

const queryOf = (link: string) => new URLSearchParams(link.split('?').slice(1).join('?'))

describe('the URL of a crisis page', () => {
  it('gives back the state that it was made from', () => {
    fc.assert(
      fc.property(state, (s) => {
        const query = queryOf(searchLink('/c/ukraine-2022', s))
        expect(loadSearchParams(query)).toEqual(s)
        expect(notices(query).filter((n) => n.problem !== 'from_after_to')).toEqual([])
      }),
    )
  })

  it('has one query for one selection, whatever the order of its values', () => {
    fc.assert(
      fc.property(state, (s) => {
        const chosen = toFilters(s, 'ukraine-2022')
        expect(filters.parse(chosen)).toEqual(chosen)
        const query = toQuery(chosen)
        const {
          sort: _,
          claim: __,
          country: ___,
          ...rest
        } = loadSearchParams(new URLSearchParams(query))
        const back = toFilters(
          { ...rest, sort: '-day', claim: null, country: null },
          'ukraine-2022',
        )
        expect(back).toEqual(chosen)
        const reversed = { ...chosen, nationality: [...chosen.nationality].reverse() }
        expect(toQuery(reversed)).toBe(query)
      }),
    )
  })

  it('keeps links short: what is the default is not written', () => {
    const empty = loadSearchParams(new URLSearchParams())
    expect(searchLink('/c/ukraine-2022', empty)).toBe('/c/ukraine-2022')
    expect(toQuery(toFilters(empty, 'ukraine-2022'))).toBe('crisis=ukraine-2022')
  })

  it('reads what a page is handed, and codes in lower case', () => {
    const read = loadSearchParams({
      nationality: ['ind', 'CHN'],
      event: 'left',
      from: '2022-03-01',
    })
    expect(read).toMatchObject({ nationality: ['IND', 'CHN'], event: ['left'], from: '2022-03-01' })
  })
})

describe('notices', () => {
  it('name the parameter, the value and what was done', () => {
    const query = { nationality: ['IND', '12'], event: 'fled', from: '2022-02-30', colour: 'red' }
    expect(notices(query)).toEqual([
      { parameter: 'nationality', value: '12', problem: 'invalid_value', done: 'ignored' },
      { parameter: 'event', value: 'fled', problem: 'invalid_value', done: 'ignored' },
      { parameter: 'from', value: '2022-02-30', problem: 'invalid_value', done: 'ignored' },
      { parameter: 'colour', value: 'red', problem: 'unknown_parameter', done: 'ignored' },
    ])
    expect(loadSearchParams(query)).toMatchObject({ nationality: ['IND'], event: [], from: null })
  })

  it('say where days are given twice or run backwards', () => {
    const query = new URLSearchParams('from=2022-03-09&to=2022-03-01&to=2022-03-02')
    expect(notices(query).map((n) => n.problem)).toEqual(['given_twice', 'from_after_to'])
  })

  it('are silent on what others append, on empty values and on names that objects have', () => {
    expect(notices(new URLSearchParams('utm_source=x&_rsc=1&q='))).toEqual([])
    expect(notices(new URLSearchParams('constructor=x'))).toHaveLength(1)
    expect(notices({ cursor: 'abc' }, ['cursor'])).toEqual([])
  })
})
