import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/claim'
import { extract } from './index'

/** What a sentence is composed from; each rewriting gives a claim with just these fields. */
interface Facts {
  figure: [words: string, fields: Partial<Claim>]
  people: [words: string, nationality: string[], group: string]
  origin: [words: string, country: string]
  to: [words: string, countries: string[]]
  day: [words: string, asOf: string]
  speaker: string
}

const figures: Facts['figure'][] = [
  ['more than 2,700', { value: 2700, qualifier: 'at_least' }],
  ['nearly 600', { value: 600, qualifier: 'nearly' }],
  ['twelve hundred', { value: 1200, qualifier: 'exact' }],
  ['about 1.5 lakh', { value: 150000, qualifier: 'about' }],
  ['700 to 800', { value: 700, valueMax: 800, qualifier: 'range' }],
  ['at least forty-five', { value: 45, qualifier: 'at_least' }],
  ['some 3.2 thousand', { value: 3200, qualifier: 'about' }],
  ['fewer than 90', { value: 90, qualifier: 'at_most' }],
  ['1,07,123', { value: 107123, qualifier: 'exact' }],
  ['between 40 and 60', { value: 40, valueMax: 60, qualifier: 'range' }],
  ['two dozen', { value: 24, qualifier: 'about' }],
]

const peoples: Facts['people'][] = [
  ['Indian nationals', ['IND'], 'nationals'],
  ['Ghanaian students', ['GHA'], 'students'],
  ['Turks', ['TUR'], 'nationals'],
  ['Dutch citizens', ['NLD'], 'nationals'],
  ['Filipinos', ['PHL'], 'nationals'],
  ['Brazilian and Peruvian nationals', ['BRA', 'PER'], 'nationals'],
  ['citizens of Nepal', ['NPL'], 'nationals'],
]

const origins: Facts['origin'][] = [
  ['Ukraine', 'UKR'],
  ['Sudan', 'SDN'],
  ['Lebanon', 'LBN'],
  ['Afghanistan', 'AFG'],
]

const goals: Facts['to'][] = [
  ['Poland', ['POL']],
  ['Hungary and Romania', ['HUN', 'ROU']],
  ['Egypt, Djibouti and Saudi Arabia', ['EGY', 'DJI', 'SAU']],
  ['Cyprus or Greece', ['CYP', 'GRC']],
  ['Qatar', ['QAT']],
]

// The report is of Wednesday, 2 March 2022.
const days: Facts['day'][] = [
  ['Monday', '2022-02-28'],
  ['February 27', '2022-02-27'],
  ['1 March 2022', '2022-03-01'],
  ['Tuesday', '2022-03-01'],
  ['Sunday', '2022-02-27'],
]

const speakers = [
  'Foreign Ministry',
  'Swedish embassy',
  'Prime Minister Anna Berg',
  'Red Crescent',
  'UN refugee agency',
]

const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1)

/** Orders of clauses, voices, places of the speaker: twenty ways to say it. */
const ways: ((f: Facts) => string)[] = [
  (f) =>
    `${capital(f.figure[0])} ${f.people[0]} have been evacuated from ${f.origin[0]} to ${f.to[0]} as of ${f.day[0]}, the ${f.speaker} said.`,
  (f) =>
    `The ${f.speaker} said that ${f.figure[0]} ${f.people[0]} had been taken out of ${f.origin[0]} to ${f.to[0]} by ${f.day[0]}.`,
  (f) =>
    `According to the ${f.speaker}, ${f.figure[0]} ${f.people[0]} were flown from ${f.origin[0]} to ${f.to[0]} on ${f.day[0]}.`,
  (f) =>
    `By ${f.day[0]}, ${f.figure[0]} ${f.people[0]} had been moved to safety in ${f.to[0]} from ${f.origin[0]}, the ${f.speaker} announced.`,
  (f) =>
    `From ${f.origin[0]}, ${f.figure[0]} ${f.people[0]} have been relocated to ${f.to[0]}, the ${f.speaker} said on ${f.day[0]}.`,
  (f) =>
    `"We have evacuated ${f.figure[0]} ${f.people[0]} from ${f.origin[0]} to ${f.to[0]}," the ${f.speaker} said on ${f.day[0]}.`,
  (f) =>
    `On ${f.day[0]} the ${f.speaker} reported the evacuation of ${f.figure[0]} ${f.people[0]} from ${f.origin[0]} to ${f.to[0]}.`,
  (f) =>
    `The ${f.speaker} announced on ${f.day[0]} that rescuers had brought ${f.figure[0]} ${f.people[0]} out of ${f.origin[0]} into ${f.to[0]}.`,
  (f) =>
    `As of ${f.day[0]}, said the ${f.speaker}, ${f.figure[0]} ${f.people[0]} in ${f.origin[0]} had been transferred to ${f.to[0]}.`,
  (f) =>
    `The number of ${f.people[0]} evacuated from ${f.origin[0]} to ${f.to[0]} stood at ${f.figure[0]} on ${f.day[0]}, the ${f.speaker} said.`,
  (f) =>
    `Charter teams airlifted ${f.figure[0]} ${f.people[0]} from ${f.origin[0]} to ${f.to[0]}, according to the ${f.speaker} on ${f.day[0]}.`,
]

const pick = <T>(list: readonly T[], i: number): T => {
  const item = list[i % list.length]
  if (item === undefined) throw new RangeError('an empty list')
  return item
}

const rewritings = Array.from({ length: 44 }, (_, i) => {
  const facts: Facts = {
    figure: pick(figures, i * 3 + Math.floor(i / 11)),
    people: pick(peoples, i),
    origin: pick(origins, i + Math.floor(i / 4)),
    to: pick(goals, i * 2 + 1),
    day: pick(days, i),
    speaker: pick(speakers, i + Math.floor(i / 5)),
  }
  return { facts, sentence: pick(ways, i)(facts) }
})

describe('rewritings of one sentence', () => {
  it.each(rewritings)('$sentence', ({ facts, sentence }) => {
    const text = `The talks went on for a second day.\n\n${sentence}\n\nNothing else was decided.`
    const { claims } = extract(text, {
      published: '2022-03-02',
      publisher: null,
      crisis: null,
      language: 'en',
    })
    expect(claims).toHaveLength(1)
    const [claim] = claims
    expect(claim).toMatchObject({
      valueMax: null,
      ...facts.figure[1],
      unit: 'people',
      population: { nationality: facts.people[1], group: facts.people[2] },
      origin: { country: facts.origin[1], place: null },
      destinations: facts.to[1].map((country) => ({ country, place: null })),
      destinationScope: 'total',
      event: 'evacuated',
      asOf: facts.day[1],
      asOfBasis: 'stated',
      speaker: facts.speaker,
    })
    const slice = ([start, end]: [number, number]) => text.slice(start, end)
    for (const field of [
      'value',
      'population',
      'origin',
      'destinations.0',
      'event',
      'asOf',
      'speaker',
    ])
      expect(claim?.evidence.spans[field]?.map(slice), field).toHaveLength(1)
    expect(claim?.evidence.spans.value?.map(slice)).toEqual([claim?.asWritten])
  })
})
