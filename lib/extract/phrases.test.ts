import { describe, expect, it } from 'vitest'
import { extract } from './index'

const context = {
  published: '2022-03-09',
  publisher: null,
  crisis: { origins: [{ country: 'UKR', places: [] }], firstDay: '2022-02-24', lastDay: null },
  language: 'en',
}
const claimsOf = (text: string) => extract(text, context).claims
const refusedIn = (text: string) =>
  extract(text, context).refused.map(({ asWritten, reason }) => [asWritten, reason])

describe('qualifiers: the words that are attached to the figure', () => {
  it.each([
    ['1,200', 'exact', 1200, null],
    ['about 1,200', 'about', 1200, null],
    ['an estimated 1,200', 'about', 1200, null],
    ['nearly 1,200', 'nearly', 1200, null],
    ['close to 1,200', 'nearly', 1200, null],
    ['at least 1,200', 'at_least', 1200, null],
    ['no fewer than 1,200', 'at_least', 1200, null],
    ['1,200-plus', 'at_least', 1200, null],
    ['up to 1,200', 'at_most', 1200, null],
    ['fewer than 1,200', 'at_most', 1200, null],
    ['as many as 1,200', 'exact', 1200, null],
    ['1,000-1,200', 'range', 1000, 1200],
    ['between 1,000 and 1,200', 'range', 1000, 1200],
    ['a dozen', 'about', 12, null],
    ['half a dozen', 'about', 6, null],
    ['two hundred and five', 'exact', 205, null],
    ['twenty-five hundred', 'exact', 2500, null],
    ['2.4K', 'exact', 2400, null],
    ['1½ million', 'exact', 1_500_000, null],
    ['1.54 million', 'exact', 1_540_000, null],
    ['15-thousand', 'exact', 15_000, null],
    ['3 lakh', 'exact', 300_000, null],
  ])('%s', (words, qualifier, value, valueMax) => {
    const claims = claimsOf(`On Monday ${words} people were evacuated from Kyiv.`)
    expect(claims).toMatchObject([{ asWritten: words, qualifier, value, valueMax }])
  })

  it('takes "as many as" for a ceiling of what is only planned', () =>
    expect(claimsOf('As many as 15 families will be evacuated from Sumy.')).toMatchObject([
      { qualifier: 'at_most', value: 15, unit: 'families', event: 'planned' },
    ]))
})

describe('events', () => {
  it.each([
    ['300 Poles were airlifted from Kyiv.', 'evacuated'],
    ['A team brought 300 Poles out of Kyiv.', 'evacuated'],
    ['300 Poles fled Ukraine.', 'left'],
    ['300 Poles reached Moldova.', 'arrived'],
    ['300 Poles have crossed into Romania.', 'arrived'],
    ['300 Poles landed in Warsaw.', 'returned_home'],
    ['300 Poles are back home.', 'returned_home'],
    ['300 Poles are still in Kyiv.', 'remaining'],
    ['300 Poles could not be evacuated from Kyiv.', 'remaining'],
    ['300 Poles are waiting at the border.', 'awaiting'],
    ['300 Poles are stuck in Romania.', 'awaiting'],
    ['300 Poles had registered with the embassy.', 'registered'],
    ['There were 300 Poles in Ukraine.', 'registered'],
    ['300 Poles will be flown out of Ukraine tomorrow.', 'planned'],
    ['300 Poles to leave Ukraine', 'planned'],
  ])('%s', (text, event) =>
    expect(claimsOf(text)).toMatchObject([
      { event, value: 300, population: { nationality: ['POL'], group: 'nationals' } },
    ]),
  )
})

describe('parts and lists', () => {
  it('gives each of a list its own place', () =>
    expect(
      claimsOf('Of the students, 240 came home from Budapest and 198 from Bucharest.').map(
        ({ value, via }) => [value, via.map((v) => v.place)],
      ),
    ).toEqual([
      [240, ['Budapest']],
      [198, ['Bucharest']],
    ]))

  it('keeps a joint figure joint', () =>
    expect(
      claimsOf('200 Indian and Nepali students were flown to Poland and Hungary.'),
    ).toMatchObject([
      {
        population: { nationality: ['IND', 'NPL'], group: 'students' },
        destinations: [{ country: 'POL' }, { country: 'HUN' }],
        destinationScope: 'total',
      },
    ]))

  it('reads a part and a denominator as claims of their own', () =>
    expect(
      claimsOf('The minister said 460 of 916 Ghanaian students in Ukraine had left.').map((c) => [
        c.value,
        c.event,
        c.population.nationality,
      ]),
    ).toEqual([
      [460, 'left', ['GHA']],
      [916, 'registered', ['GHA']],
    ]))

  it('sends people who fly out of a third country home', () =>
    expect(claimsOf('A flight with 219 Indians from Bucharest landed in Mumbai.')).toMatchObject([
      {
        event: 'returned_home',
        origin: { country: 'UKR' },
        via: [{ country: 'ROU', place: 'Bucharest' }],
        destinations: [{ country: 'IND', place: 'Mumbai' }],
        part: [{ dimension: 'batch', key: 'flight' }],
        measure: 'increment',
      },
    ]))
})

describe('days', () => {
  it.each([
    ['As of Tuesday, 40 Poles had left Ukraine.', '2022-03-08', 'stated'],
    ['As of Wednesday morning, 40 Poles had left Ukraine.', '2022-03-09', 'stated'],
    ['On February 28, 40 Poles left Ukraine.', '2022-02-28', 'stated'],
    ['On 28 February, 40 Poles left Ukraine.', '2022-02-28', 'stated'],
    ['Yesterday 40 Poles left Ukraine.', '2022-03-08', 'stated'],
    ['Two days ago 40 Poles left Ukraine.', '2022-03-07', 'stated'],
    ['In the past 24 hours 40 Poles left Ukraine.', '2022-03-09', 'stated'],
    ['On Friday 40 Poles left Ukraine.', '2022-03-04', 'stated'],
    ['On Friday 40 Poles will be flown out of Ukraine.', '2022-03-11', 'stated'],
    ['So far 40 Poles have left Ukraine.', '2022-03-09', 'published'],
  ])('%s', (text, asOf, asOfBasis) => expect(claimsOf(text)).toMatchObject([{ asOf, asOfBasis }]))

  it('keeps the day from which a total counts apart', () =>
    expect(claimsOf('Since February 24, 40 Poles have left Ukraine.')).toMatchObject([
      { since: '2022-02-24', asOf: '2022-03-09', asOfBasis: 'published', measure: 'cumulative' },
    ]))

  it('resolves a day and month by the year of the crisis, and no bare weekday, without a report day', () => {
    const undated = { ...context, published: null }
    const read = (text: string) => extract(text, undated).claims[0]?.asOf
    expect(read('On March 3, 40 Poles left Ukraine.')).toBe('2022-03-03')
    expect(read('On Tuesday 40 Poles left Ukraine.')).toBeNull()
  })
})

describe('numbers that are no claims', () => {
  it.each([
    ['The convoy was evacuated after 14 people were killed.', '14', 'casualties'],
    ['They were evacuated by 300 soldiers.', '300', 'troops'],
    ['The evacuation cost $300 million.', '300 million', 'money'],
    ['The bus left for Poland, 80 km away.', '80', 'distance'],
    ['The bus left after 36 hours.', '36', 'time'],
    ['The train left at 5:30.', '5', 'time'],
    ['Some 40% have left Ukraine.', 'Some 40', 'percentage'],
    ['Flight 302 left Kyiv.', '302', 'flight_number'],
    ['A C-17 left Kyiv.', '17', 'flight_number'],
    ['The 3rd bus left Kyiv.', '3', 'ordinal'],
    ['Several hundred people left Kyiv.', 'hundred', 'vague_word'],
    ['People from 13 countries were evacuated.', '13', 'not_people'],
    ['Of the evacuated, one of them spoke to us.', 'one', 'refers_back'],
  ])('%s', (text, asWritten, reason) => {
    expect(claimsOf(text)).toEqual([])
    expect(refusedIn(text)).toContainEqual([asWritten, reason])
  })
})

describe('names that are none of a country', () => {
  it.each([
    ['40 Poles left Ukraine, Michael Jordan and Chad Smith said.', []],
    ['40 Poles were evacuated to Jordan.', ['JOR']],
    ['40 Poles were evacuated to Georgia.', ['GEO']],
    ['40 Poles were evacuated to Turkey.', ['TUR']],
    ['40 Poles were evacuated to safety; Paris Hilton wrote to them.', []],
  ])('%s', (text, countries) =>
    expect(claimsOf(text)[0]?.destinations.map((d) => d.country)).toEqual(countries),
  )
})
