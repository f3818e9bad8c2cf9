import { describe, expect, it } from 'vitest'
import { UNSOUND } from '@/lib/model/derivation'
import { RUNGS } from '@/lib/model/rung'
import { MARKS } from '@/lib/model/series'
import {
  derivation,
  headlineSentence,
  numberSentence,
  seriesTitle,
  setAsideSentence,
  type NumberParts,
} from './derivation'
import { markSentence, unsoundSentence } from './derivation-marks'
import { sayerName, toldPhrase, type ToldParts } from './derivation-told'

const exactly = (value: number) => ({ value, valueMax: null, qualifier: 'exact' as const })
const atLeast = (value: number) => ({ value, valueMax: null, qualifier: 'at_least' as const })
const about = (value: number) => ({ value, valueMax: null, qualifier: 'about' as const })

const left: NumberParts = {
  nationality: ['Indian'],
  group: 'nationals',
  unit: 'people',
  event: 'left',
  origin: 'Ukraine',
  within: false,
  destination: null,
  limits: [],
  quantity: atLeast(17000),
  day: '2022-03-04',
  registered: null,
}

describe('the number as a sentence', () => {
  it.each<[string, Partial<NumberParts>]>([
    ['By 4 March 2022 at least 17,000 Indian nationals had left Ukraine.', {}],
    ['By 4 March 2022, 1 Indian national had left Ukraine.', { quantity: exactly(1) }],
    [
      'By 4 March 2022 about 30 Spanish and Ukrainian nationals had returned home from Ukraine.',
      { event: 'returned_home', nationality: ['Spanish', 'Ukrainian'], quantity: about(30) },
    ],
    [
      'By 4 March 2022, 700 to 800 Indian nationals had left Ukraine.',
      { quantity: { value: 700, valueMax: 800, qualifier: 'range' } },
    ],
    [
      'On 4 March 2022 at most 600 Indian nationals were still in Ukraine.',
      { event: 'remaining', quantity: { value: 600, valueMax: null, qualifier: 'at_most' } },
    ],
    [
      'By 4 March 2022 at least 17,000 Indian nationals had got out of Ukraine, of about 18,000 registered.',
      { event: 'out_of_danger', registered: about(18000) },
    ],
    [
      'By 4 March 2022 at least 17,000 Indian nationals had got out of Ukraine; about 16,000 had been registered.',
      { event: 'out_of_danger', registered: about(16000) },
    ],
    [
      'By 4 March 2022 at least 17,000 people had got out of danger in the Philippines.',
      {
        event: 'out_of_danger',
        nationality: [],
        group: 'people',
        origin: 'Philippines',
        within: true,
      },
    ],
    [
      'By 4 March 2022 at least 17,000 Indian nationals had arrived in Poland from Ukraine.',
      { event: 'arrived', destination: 'Poland' },
    ],
    [
      'By 4 March 2022 at least 9 flights carrying Indian nationals had left Ukraine (Route: Romania).',
      { unit: 'flights', quantity: atLeast(9), limits: ['Route: Romania'] },
    ],
    [
      'No claim says how many Indian nationals had left Ukraine by 4 March 2022.',
      { quantity: null },
    ],
  ])('%s', (sentence, change) => {
    expect(numberSentence({ ...left, ...change })).toBe(sentence)
  })

  it('names a series as a heading does', () => {
    expect(seriesTitle(left)).toBe('Indian nationals who left Ukraine')
    expect(seriesTitle({ ...left, event: 'evacuated' })).toBe(
      'Indian nationals who were evacuated from Ukraine',
    )
    expect(seriesTitle({ ...left, unit: 'flights', event: 'returned_home' })).toBe(
      'Flights carrying Indian nationals that came home from Ukraine',
    )
    expect(seriesTitle({ ...left, event: 'registered' })).toBe(
      'Indian nationals who were registered or living in Ukraine',
    )
  })
})

describe('who says it', () => {
  it('is a body, a paper, a name that is not known, or the report itself', () => {
    expect(sayerName({ name: 'Embassy of India', rung: 'own_government' })).toBe(
      'the Embassy of India',
    )
    expect(sayerName({ name: 'Republic World', rung: 'paper' })).toBe('Republic World')
    expect(sayerName({ name: 'a coordinator', rung: 'unknown' })).toBe('“a coordinator”')
    expect(sayerName({ name: null, rung: 'paper' })).toBe('a report in its own voice')
  })

  it('has words for every rung', () => {
    expect(Object.keys(derivation.rung).sort()).toEqual([...RUNGS].sort())
  })
})

describe('what is set aside', () => {
  const it1: ToldParts = {
    quantity: about(3000),
    day: '2022-02-26',
    sayer: { name: 'Oyeyeah', rung: 'paper' },
  }
  const embassy: ToldParts = {
    quantity: exactly(62),
    day: '2022-02-26',
    sayer: { name: 'Embassy of Pakistan', rung: 'own_government' },
  }

  it('names its opponent and the reason, by rule', () => {
    expect(toldPhrase(embassy)).toBe('62 by the Embassy of Pakistan for 26 February 2022')
    expect(setAsideSentence('further', it1, embassy)).toBe(
      'Against 62 by the Embassy of Pakistan for 26 February 2022, which stands nearer: their own government, or whoever moved them; this is a paper in its own voice.',
    )
    expect(setAsideSentence('older', it1, embassy)).toMatch(/newer; both stand equally near\.$/)
    expect(setAsideSentence('corrected', it1, embassy)).toBe(
      'Corrected later by the same speaker: 62 for 26 February 2022.',
    )
    expect(setAsideSentence('does_not_fit', it1, embassy)).toBe(
      'The sum leaves no room beside 62 by the Embassy of Pakistan for 26 February 2022.',
    )
  })

  it('calls a figure of the same speaker its own', () => {
    const later = { ...embassy, quantity: exactly(79), day: '2022-02-27' }
    expect(setAsideSentence('older', embassy, later)).toBe(
      'Against its own 79 for 27 February 2022, which is newer.',
    )
  })

  it('leaves the day out where there is none', () => {
    expect(setAsideSentence('tie', it1, { ...embassy, day: null })).toMatch(
      /^Against 62 by the Embassy of Pakistan\. Neither/,
    )
  })
})

describe('claims that cannot be', () => {
  it.each(UNSOUND)('has a sentence for %s, of one and of several', (reason) => {
    expect(unsoundSentence(reason, 1)).toMatch(/^One claim (?:gives|is) .*\.$/)
    expect(unsoundSentence(reason, 3)).toMatch(/^3 claims (?:give|are) .*\.$/)
  })
})

describe('marks', () => {
  const mark = {
    day: '2022-03-03',
    dimension: 'destination',
    from: exactly(54),
    to: exactly(72),
  } as const

  it.each(MARKS)('has a sentence for %s', (kind) => {
    for (const day of [mark.day, null])
      expect(markSentence({ ...mark, kind, day })).toMatch(/^\p{Lu}[^\n]*\.$/u)
  })

  it.each([
    [
      'On 3 March 2022 the parts by destination fall short by 18: 54 of 72.',
      { kind: 'parts_fall_short' },
    ],
    [
      'The parts by destination add up to the total: 72.',
      { kind: 'parts_add_up', from: exactly(72), day: null },
    ],
    [
      'On 3 March 2022 the parts by destination add up to about 3,890, which the stated total of about 4,000 allows.',
      { kind: 'parts_add_up', from: about(3890), to: about(4000) },
    ],
    [
      'On 3 March 2022 the batches close: they add up to the stated total, 72.',
      { kind: 'batches_close', dimension: null },
    ],
    [
      'On 3 March 2022 the batches exceed the total by 18: 66 against 48.',
      { kind: 'batches_exceed', dimension: null, from: exactly(66), to: exactly(48) },
    ],
    [
      'On 3 March 2022 the parts by destination fall short by about 18: 54 of about 72.',
      { kind: 'parts_fall_short', to: about(72) },
    ],
  ] as const)('%s', (sentence, change) => {
    expect(markSentence({ ...mark, ...change })).toBe(sentence)
  })
})

describe('what stands behind it', () => {
  it('counts in singular and plural', () => {
    expect(derivation.voices(0)).toBe('No figure counts in this series yet.')
    expect(derivation.voices(1)).toMatch(/^1 figure counts /)
    expect(derivation.voices(11)).toMatch(/^11 figures count /)
    expect(derivation.undated(1)).toBe('1 of its claims has no day.')
    expect(derivation.undated(3)).toBe('3 of its claims have no day.')
  })
})

describe('the first sentence', () => {
  const out: NumberParts = { ...left, event: 'out_of_danger', registered: about(18000) }

  it('says how many of them were home in a sentence of its own', () => {
    expect(headlineSentence({ ...out, home: null })).toBe(numberSentence(out))
    expect(headlineSentence({ ...out, home: atLeast(11000) })).toBe(
      `${numberSentence(out)} At least 11,000 of them were home.`,
    )
    expect(headlineSentence({ ...out, home: exactly(1) })).toMatch(/ 1 of them was home\.$/)
  })
})
