import { describe, expect, it } from 'vitest'
import { told } from './testing/telling'

describe('parts of a count of flights', () => {
  it.each([
    [
      'On Monday eight more should bring home 1,500 evacuated Indians: five from Warsaw, two from Bucharest and one from Budapest.',
      1,
    ],
    ['Over 2,200 Indians should come on the 11 civilian ones, ten to Delhi and one to Mumbai.', 1],
    ['Of the 18 Kenyans who fled, four went to Romania, six to Moldova and eight to Hungary.', 4],
  ])('%s', (text, claims) => expect(told(text)).toHaveLength(claims))
})

describe('people who are in no danger', () => {
  it.each([
    [
      'Evacuation: the embassy in Moscow is in contact with 1,600 Sri Lankan nationals in Belarus.',
      [],
    ],
    [
      'Evacuation: the embassy is in contact with 1,600 Sri Lankan nationals in Ukraine.',
      ['1600 registered LKA'],
    ],
    ['Of the refugees, 207,671 people left Moldova again.', []],
    ['Since Monday 207,671 people left Ukraine.', ['207671 left']],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims))
})

describe('numbers that only look like counts of people', () => {
  it.each([
    ['It evacuated 300 Indians and brought in over 32-tonne relief material.', 1],
    ['On platform 3 volunteers wait for those who fled.', 0],
    ['The minister told TV 100 that 40 Turks were evacuated.', 1],
  ])('%s', (text, claims) => expect(told(text)).toHaveLength(claims))
})

describe('digits in groups', () => {
  it.each([
    ['Some 2 518 Nigerians have been evacuated.', '2518 evacuated NGA'],
    ['Some 2\u2009518 Nigerians have been evacuated.', '2518 evacuated NGA'],
  ])('%s', (text, claim) => expect(told(text)).toEqual([claim]))
})

describe('who counts', () => {
  it.each([
    [
      'On Tuesday 98,000 people came in from Ukraine, Polish border guards said.',
      '98000 arrived POL',
    ],
    [
      'On Tuesday 98,000 people crossed the border, the Polish border guard said.',
      '98000 arrived POL',
    ],
    ['On Tuesday 98,000 people crossed the border, UNHCR said.', '98000 left'],
  ])('%s', (text, claim) => expect(told(text).map((c) => c.replace(/ +/g, ' '))).toEqual([claim]))
})

describe('who is left over', () => {
  it.each([
    ['3,000 Pakistanis have left, and the remaining 600 are being evacuated.', '600 remaining PAK'],
    ['3,000 Pakistanis have left, and the remaining 600 were evacuated.', '600 evacuated PAK'],
  ])('%s', (text, claim) => expect(told(text)[1]).toBe(claim))
})
