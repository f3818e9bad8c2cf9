import { describe, expect, it } from 'vitest'
import { read, told } from './testing/telling'

const refused = (text: string) => read(text).refused.map((r) => [r.asWritten, r.reason].join(' '))

describe('what was counted before', () => {
  const again = '14 Indonesians are waiting in Romania. The 14 people will be flown home.'
  it('is not counted again where it is only named again', () => {
    expect(told(again)).toHaveLength(1)
    expect(refused(again)).toEqual(['14 refers_back'])
  })
  it('is a claim where it is of other people', () =>
    expect(
      told('India evacuated 26 Indians from Kyiv. The 26 Poles were flown out of Odesa by Poland.'),
    ).toEqual(['26 evacuated IND', '26 evacuated POL']))
  it('is a claim where the qualifier is another', () =>
    expect(
      read(
        'India evacuated 2,700 nationals from Kyiv. The more than 2,700 nationals were taken to Poland.',
      ).claims.map((c) => [c.asWritten, c.qualifier]),
    ).toEqual([
      ['2,700', 'exact'],
      ['more than 2,700', 'at_least'],
    ]))
})

describe('a whole and its parts', () => {
  it('went to all the places of its parts', () =>
    expect(
      told('951 Vietnamese were evacuated: 150 to Romania, 201 to Hungary and 600 to Poland.')[0],
    ).toBe('951 evacuated VNM ROU+HUN+POL'))
  it('of which much is left out went nowhere that is said', () =>
    expect(
      told('4,500 Vietnamese were evacuated: 950 to Romania, 600 to Hungary and 800 to Poland.')[0],
    ).toBe('4500 evacuated VNM'))
  it('has no nationality where a part of it has one', () =>
    expect(
      told('A total of 565 people, 438 Indians among them, were evacuated from Ukraine.'),
    ).toEqual(['565 evacuated', '438 evacuated IND']))
  it('shares what is said of it with what stands in brackets', () =>
    expect(
      told('There were 700 Poles in Ukraine (400 workers, 300 students), most of whom had left.'),
    ).toEqual(['700 registered POL', '400 registered POL', '300 registered POL']))
})

describe('who is aboard', () => {
  it.each([
    ['A ship reached Poland on Monday. Aboard were 200 Indians.', 'ship'],
    ['A flight reached Poland on Monday. Aboard were 200 Indians.', 'flight'],
    ['A convoy of buses reached Poland on Monday. Aboard were 200 Indians.', 'bus'],
  ])('%s', (text, key) =>
    expect(read(text).claims).toMatchObject([
      { event: 'arrived', destinations: [{ country: 'POL' }], part: [{ dimension: 'batch', key }] },
    ]),
  )
})

describe('one person', () => {
  it.each([
    ['A Singaporean was evacuated from Kyiv.', ['1 evacuated SGP']],
    [
      'Nine Malaysians and a Singaporean national reached Poland.',
      ['9 arrived MYS POL', '1 arrived SGP POL'],
    ],
    ['A Kenyan student said that shells fell on Kyiv as she fled.', []],
    ['A Polish bus was evacuated from Kyiv.', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims))
})

describe('numbers that are none of people', () => {
  it.each([
    ['Operation Nostos 7 took 47 people out of Ukraine.', '7 flight_number'],
    ['Naveen, 21, was evacuated from Kyiv.', '21 age'],
    ['Among those evacuated were 48 people aged over 60.', 'over 60 age'],
    ['Six flights, two of them of the Air Force, evacuated 300 Indians.', 'two not_people'],
    ['Four Indian Air Force jets evacuated 300 Indians.', 'Four not_people'],
  ])('%s', (text, reason) => expect(refused(text)).toContain(reason))
})

describe('a figure', () => {
  it('that is said twice is said once', () =>
    expect(read('About forty (40) Poles were evacuated from Kyiv.').claims).toMatchObject([
      { value: 40, qualifier: 'about', population: { nationality: ['POL'] } },
    ]))
  it('shares its noun with the one beside it', () =>
    expect(told('Two planes with 101 and 113 Germans landed in Poland.')).toEqual([
      '101 arrived DEU POL',
      '113 arrived DEU POL',
    ]))
  it('goes by the verb of the list that it stands in', () =>
    expect(
      told('Of 101 Nepalis, 70 have reached Poland, 20 Slovakia and 11 Hungary.').slice(1),
    ).toEqual(['70 arrived NPL POL', '20 arrived NPL SVK', '11 arrived NPL HUN']))
})
