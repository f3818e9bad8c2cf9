import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIMENSIONS, EVENTS, GROUPS, UNITS } from './claim'
import type { SeriesKey } from './series'
import { formatSeriesId, parseSeriesId, seriesGroup } from './series-id'

const key: SeriesKey = {
  crisis: 'ukraine-2022',
  nationality: ['IND'],
  group: 'people',
  origin: 'UKR',
  event: 'evacuated',
  unit: 'people',
  destination: null,
  limits: [],
}

describe('series id', () => {
  test.each([
    [key, 'ukraine-2022~IND~nationals~UKR~evacuated'],
    [{ ...key, destination: 'POL' }, 'ukraine-2022~IND~nationals~UKR~evacuated~POL'],
    [{ ...key, nationality: [], origin: null }, 'ukraine-2022~any~people~any~evacuated'],
    [
      { ...key, nationality: ['TUN', 'GHA', 'LBN'] },
      'ukraine-2022~GHA+LBN+TUN~nationals~UKR~evacuated',
    ],
    [{ ...key, unit: 'flights' as const }, 'ukraine-2022~IND~nationals~UKR~evacuated~unit:flights'],
    [
      { ...key, limits: [{ dimension: 'route' as const, key: 'ROU' }] },
      'ukraine-2022~IND~nationals~UKR~evacuated~route:ROU',
    ],
    [{ ...key, event: 'out_of_danger' as const }, 'ukraine-2022~IND~nationals~UKR~out_of_danger'],
  ])('%#: %o', (k, id) => expect(formatSeriesId(k)).toBe(id))

  test.each([
    '',
    'a',
    'a~b~c',
    'a~any~nobody~any~left',
    'a~GHA+ARG~nationals~any~left',
    'a~any~people~any~flew',
    'a~any~people~any~left~route:%',
    'a~any~people~any~left~colour:red',
  ])('is not %j', (id) => expect(parseSeriesId(id)).toBeNull())

  test('round trip', () => {
    const country = fc.constantFrom('IND', 'CHN', 'POL', 'UKR')
    const limit = fc.record({
      dimension: fc.constantFrom(...DIMENSIONS),
      key: fc.string({ minLength: 1, unit: 'grapheme' }),
    })
    const any = fc.record({
      crisis: fc.constantFrom('ukraine-2022', 'sudan-2023'),
      nationality: fc.uniqueArray(country).map((codes) => codes.sort()),
      group: fc.constantFrom(...GROUPS),
      origin: fc.option(country),
      event: fc.constantFrom(...EVENTS, 'out_of_danger' as const),
      unit: fc.constantFrom(...UNITS),
      destination: fc.option(country),
      limits: fc.array(limit, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(any, (k) => {
        const told = { ...k, group: seriesGroup(k.nationality, k.group) }
        expect(parseSeriesId(formatSeriesId(k))).toEqual(told)
      }),
    )
  })
})
