import { expect, test } from 'vitest'
import { knownFrom } from './known-from'

test.each([
  [
    'the published day',
    ['2022-03-02', ['2022-03-01'], '2022-05-28', '2026-01-01'],
    '2022-03-02',
    'published',
  ],
  [
    'failing that the newest asOf',
    [null, ['2022-03-01', null, '2022-03-04'], '2022-05-28', '2026-01-01'],
    '2022-03-04',
    'inferred',
  ],
  [
    'failing that the last day of the crisis',
    [null, [null], '2022-05-28', '2026-01-01'],
    '2022-05-28',
    'inferred',
  ],
  [
    'or the day of recording while it has none',
    [null, [], null, '2026-01-01'],
    '2026-01-01',
    'inferred',
  ],
] as const)('%s', (_, args, day, basis) => {
  const [published, asOfs, last, recorded] = args
  expect(knownFrom(published, asOfs, last, recorded)).toEqual({
    knownFrom: day,
    knownFromBasis: basis,
  })
})
