import { describe, expect, it } from 'vitest'
import { told } from './testing/telling'

describe('"people" of a text about one nationality', () => {
  it('are of it, named once, where the text is about its country', () =>
    expect(
      told("Nigeria flew Nigerians out of Ukraine. Nigeria's embassies received 940 persons.")[0],
    ).toBe('940 arrived NGA'))
  it('may be anybody where the text tells of many countries', () =>
    expect(
      told(
        'Turks and nationals of 24 countries left. Turks were flown out. Some 715 people were evacuated.',
      ),
    ).toEqual(['715 evacuated']))
  it('may be anybody where a force takes them out', () =>
    expect(
      told('Dutch nationals left. Dutch nationals fled. The army took 300 people out of Kyiv.'),
    ).toEqual(['300 evacuated']))
})

describe('more people', () => {
  it('are of those who were just counted', () =>
    expect(
      told('The embassy evacuated 60 Pakistanis. Another 79 people were on the way to Poland.')[1],
    ).toBe('79 evacuated PAK POL'))
  it('are not where the text has gone on to another country', () =>
    expect(
      told('POLAND: 60 Poles were evacuated. UNITED STATES: Another 79 people were evacuated.')[1],
    ).toBe('79 evacuated'))
})

describe('kin beside nationals', () => {
  it.each([
    ['19 Mongolians and their 4 family members were evacuated.', '4 evacuated'],
    ['Nine Malaysians and two dependents were evacuated.', '2 evacuated'],
    ['62 Pakistanis, including 21 family members of staff, were evacuated.', '21 evacuated PAK'],
  ])('%s', (text, claim) => expect(told(text)[1]).toBe(claim))
})

describe('what opens a clause', () => {
  it.each([
    ['Of Pakistani nationals 987 have been evacuated.', ['987 evacuated PAK']],
    ['A bus full of Pakistanis left. Then 987 were evacuated.', ['987 evacuated']],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims))
})

describe('missions', () => {
  it('of one state look after its own people', () =>
    expect(
      told("Pakistan's mission has opened a line. A total of 62 people had been evacuated."),
    ).toEqual(['62 evacuated PAK']))
  it('of several states leave it open', () =>
    expect(
      told(
        "Pakistan's mission and the Indian embassy opened lines. A total of 62 people had been evacuated.",
      ),
    ).toEqual(['62 evacuated']))
})

describe('a figure told again', () => {
  it.each([
    [
      '1,490 Turks were taken out of Ukraine. "By bus we evacuated about 1,490 people."',
      ['1490 evacuated TUR', '1490 evacuated TUR'],
    ],
    [
      '12 Turks were taken out of Ukraine. "By bus we evacuated about 12 people."',
      ['12 evacuated TUR', '12 evacuated'],
    ],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims))
})

describe('a whole and the places of its parts', () => {
  it('in the next sentence are its places', () =>
    expect(
      told('We evacuated 233 Jordanians. Of them, 121 went to Romania and 112 to Poland.')[0],
    ).toBe('233 evacuated JOR ROU+POL'))
  it('are not where the parts come to less', () =>
    expect(
      told('We evacuated 233 Jordanians. Of them, 121 went to Romania and 49 to Poland.')[0],
    ).toBe('233 evacuated JOR'))
})
