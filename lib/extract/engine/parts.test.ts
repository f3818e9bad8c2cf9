import { describe, expect, it } from 'vitest'
import { extract } from '../index'

const context = {
  published: '2022-03-09',
  publisher: null,
  crisis: { origins: [{ country: 'UKR', places: [] }], firstDay: '2022-02-24', lastDay: null },
  language: 'en',
}
const partsIn = (text: string) =>
  extract(text, context).claims.map(({ measure, part }) => [
    measure,
    ...part.map(({ dimension, key }) => `${dimension}:${key}`),
  ])

describe('totals, batches and stocks', () => {
  it.each([
    ['900 Poles have left Ukraine so far.', 'cumulative'],
    ['Since Monday 900 Poles have left Ukraine.', 'cumulative'],
    ['The number of Poles evacuated from Ukraine has reached 900.', 'cumulative'],
    ['75 special flights have airlifted 15,500 Poles from Ukraine.', 'cumulative'],
    ['A flight with 200 Poles left Ukraine.', 'increment'],
    ['On Monday 900 Poles were evacuated from Ukraine.', 'increment'],
    ['900 Poles were evacuated from Ukraine in the past 24 hours.', 'increment'],
    ['Three buses took 120 Poles out of Ukraine.', 'increment'],
    ['200 Poles are to leave Ukraine on Friday.', 'increment'],
    ['Six Poles have got to Moldova.', 'increment'],
    ['900 Poles are still in Ukraine.', 'stock'],
    ['900 Poles are waiting at the border.', 'stock'],
    ['900 Poles have registered with the embassy.', 'stock'],
  ])('%s', (text, measure) => expect(partsIn(text)[0]?.[0]).toBe(measure))

  it('leaves a running total beside what is yet to come', () =>
    expect(
      partsIn('9,000 Poles have left Ukraine so far and 13 flights are set for the next 24 hours.'),
    ).toEqual([['cumulative']]))
})

describe('what a figure is limited to', () => {
  it.each([
    ['one flight', 'A flight with 200 Poles left Ukraine.', 'batch:flight'],
    ['one day', 'On Monday 900 Poles were evacuated from Ukraine.', 'period:day'],
    ['24 hours', '900 Poles left Ukraine in the past 24 hours.', 'period:24 hours'],
    ['a state of others', 'Turkey has evacuated 900 people from Ukraine.', 'carrier:TUR'],
    ['by a state', '900 people have been evacuated from Ukraine by Turkey.', 'carrier:TUR'],
    ['a country reached', '9,000 Poles have reached Moldova from Ukraine.', 'destination:MDA'],
    ['a place left', '9,000 Poles have been evacuated from Kyiv.', 'place:Kyiv'],
    ['a way', '9,000 Poles have left Ukraine by sea.', 'route:sea'],
    ['a country crossed', '9,000 Poles have come home through Moldova.', 'route:MDA'],
    ['a choice', '60 Poles chose to stay in Ukraine.', 'subgroup:chose to stay'],
    [
      'a trade',
      '9,000 Polish sailors have been evacuated from Ukraine.',
      'subgroup:Polish sailors',
    ],
  ])('%s: %s', (_, text, part) => expect(partsIn(text)[0]).toContain(part))

  it('names a force or a line whoever they are', () =>
    expect(partsIn('The Polish Air Force has evacuated 9,000 Poles from Ukraine.')).toEqual([
      ['cumulative', 'carrier:Polish Air Force'],
    ]))

  it.each([
    ['their own state', 'Poland has evacuated 9,000 of its nationals from Ukraine.'],
    ['some of the countries', '9,000 Poles have left Ukraine, including to Moldova and Romania.'],
    ['their home', '9,000 Poles have returned to Poland from Ukraine.'],
    ['a country as a whole', '9,000 Poles have left Ukraine.'],
    ['the people of a country', 'There were 9,000 Poles in Ukraine.'],
  ])('nothing by %s: %s', (_, text) =>
    expect(partsIn(text).map(([, ...part]) => part)).toEqual([[]]),
  )
})
