import { describe, expect, it } from 'vitest'
import { extract } from '../index'

// A Wednesday.
const context = {
  published: '2022-03-09',
  publisher: null,
  crisis: { origins: [{ country: 'UKR', places: [] }], firstDay: '2022-02-24', lastDay: null },
  language: 'en',
}
const daysIn = (text: string, published: string | null = context.published) =>
  extract(text, { ...context, published }).claims.map(({ asOf, asOfBasis, since }) => [
    asOf,
    asOfBasis,
    since,
  ])

describe('the day that a figure is true for', () => {
  it.each([
    ['300 Poles have left Ukraine.', '2022-03-09', 'published', null],
    ['300 Poles left Ukraine on Monday.', '2022-03-07', 'stated', null],
    ['300 Poles left Ukraine on Wednesday.', '2022-03-09', 'stated', null],
    ['The ministry said on Monday that 300 Poles had left Ukraine.', '2022-03-07', 'stated', null],
    ['On Monday, the ministry said 300 Poles had left Ukraine.', '2022-03-07', 'stated', null],
    ['300 Poles will leave Ukraine on Friday.', '2022-03-11', 'stated', null],
    ['300 Poles were to leave Ukraine on Tuesday.', '2022-03-08', 'stated', null],
    ['300 Poles are to leave Ukraine on Thursday and Friday.', '2022-03-11', 'stated', null],
    ['Since March 1 300 Poles have left Ukraine.', '2022-03-09', 'published', '2022-03-01'],
    ['300 Poles left Ukraine in the past 24 hours.', '2022-03-09', 'stated', '2022-03-08'],
    ['When war began on February 24, 300 Poles were in Ukraine.', '2022-02-24', 'stated', null],
    [
      'Since war began over two weeks ago 300 Poles have left Ukraine.',
      '2022-03-09',
      'published',
      null,
    ],
    [
      'Since war began 12 days ago 300 Poles left Ukraine.',
      '2022-03-09',
      'published',
      '2022-02-25',
    ],
  ])('%s', (text, ...day) => expect(daysIn(text)).toEqual([day]))

  it('binds each day to the figure beside it', () =>
    expect(
      daysIn('300 Poles left Ukraine on Monday, while 200 Greeks left it on Tuesday.').map(
        ([d]) => d,
      ),
    ).toEqual(['2022-03-07', '2022-03-08']))

  it('keeps the day of another figure away', () =>
    expect(
      daysIn('9,000 Poles have left Ukraine, the latest batch of 200 Poles on Monday.')[0],
    ).toEqual(['2022-03-09', 'published', null]))

  it('lets a statement that goes on keep its day', () =>
    expect(
      daysIn('The ministry said on Monday all was well. 300 Poles have left Ukraine, it added.'),
    ).toEqual([['2022-03-07', 'stated', null]]))

  it('knows no weekday in a report without a day', () =>
    expect(daysIn('300 Poles left Ukraine on Monday.', null)).toEqual([[null, null, null]]))

  it('gives a day and month the year of the crisis', () =>
    expect(daysIn('300 Poles left Ukraine on March 1.', null)).toEqual([
      ['2022-03-01', 'stated', null],
    ]))
})
