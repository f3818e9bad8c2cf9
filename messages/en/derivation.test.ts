import { describe, expect, it } from 'vitest'
import { ARGUMENTS, NO_BEST, UNSOUND } from '@/lib/model/derivation'
import { RUNGS } from '@/lib/model/rung'
import { MARKS } from '@/lib/model/series'
import {
  argumentSentence,
  derivation,
  markSentence,
  numberSentence,
  sayerName,
  seriesTitle,
  setAsideSentence,
  toldPhrase,
  type ArgumentParts,
  type NumberParts,
  type ToldParts,
  unsoundSentence,
} from './derivation'

const exactly = (value: number) => ({ value, valueMax: null, qualifier: 'exact' as const })
const atLeast = (value: number) => ({ value, valueMax: null, qualifier: 'at_least' as const })
const about = (value: number) => ({ value, valueMax: null, qualifier: 'about' as const })

const left: NumberParts = {
  nationality: ['Indian'],
  group: 'nationals',
  unit: 'people',
  event: 'left',
  origin: 'Ukraine',
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

const argument: ArgumentParts = {
  kind: 'total',
  side: 'lower',
  value: 17000,
  asked: '2022-03-04',
  event: 'left',
  quantity: { ...atLeast(17000), asWritten: 'More than 17,000', language: 'en' },
  day: '2022-03-04',
  sayer: { name: 'Embassy of India', rung: 'own_government' },
  repeated: false,
  meets: false,
  beside: [],
  terms: [],
  base: null,
  group: 'Indian students',
  places: [],
  events: [],
}

const tell = (change: Partial<ArgumentParts>) => argumentSentence({ ...argument, ...change })

describe('the argument from below', () => {
  it.each(ARGUMENTS)('has a sentence for the kind %s (rule 13)', (kind) => {
    const told = tell({ kind, terms: [10, 20], events: [{ event: 'left', value: 30 }] })
    expect(told).toMatch(/^[\p{Lu}\d].*\.$/u)
    expect(told).not.toMatch(/undefined|null|NaN/)
  })

  it.each<[string, Partial<ArgumentParts>]>([
    ['The Embassy of India gave more than 17,000 as the total by 4 March 2022.', {}],
    [
      'The Embassy of India gave 1,000 as the total by 4 March 2022. 1,000 is a round number, so no fewer than 950.',
      { quantity: exactly(1000), value: 950 },
    ],
    [
      'Republic World counted 12 in one batch on 4 March 2022; all of them are at least as many.',
      {
        kind: 'increment',
        quantity: exactly(12),
        value: 12,
        sayer: { name: 'Republic World', rung: 'paper' },
      },
    ],
    [
      'The Embassy of India counted 38 Indian students by 4 March 2022, who are among them.',
      { kind: 'smaller_group', quantity: exactly(38), value: 38 },
    ],
    [
      'The Embassy of India counted 120 for Poland and Romania alone by 4 March 2022; all of them are no fewer.',
      { kind: 'limited', quantity: exactly(120), value: 120, places: ['Poland', 'Romania'] },
    ],
    [
      'The Embassy of India gave 24 without a day; it counts from the day on which it was known.',
      { kind: 'undated', quantity: exactly(24), value: 24, day: null },
    ],
    [
      'The parts that one report gives add up: 5,571 + 909 + 1,820 = 8,300.',
      { kind: 'parts', terms: [5571, 909, 1820], value: 8300, quantity: exactly(8300) },
    ],
    [
      'The parts that one report gives add up: 770 + 6,435 = 7,205. Rounded figures count by the least that they stand for.',
      { kind: 'parts', terms: [770, 6435], value: 7205, quantity: exactly(7270) },
    ],
    [
      '3,352 by 2 March 2022, and 2 batches after it: + 181 + 174 = 3,707.',
      {
        kind: 'batches',
        base: { value: 3352, day: '2022-03-02' },
        terms: [3352, 181, 174],
        value: 3707,
        quantity: exactly(3707),
      },
    ],
    [
      '3,352 by 2 March 2022, and 1 batch after it: + 181 = 3,533.',
      {
        kind: 'batches',
        base: { value: 3352, day: '2022-03-02' },
        terms: [3352, 181],
        value: 3533,
        quantity: exactly(3533),
      },
    ],
    [
      '3 batches are reported that cannot be the same people: 106 + 327 + 73 = 506.',
      { kind: 'batches', terms: [106, 327, 73], value: 506, quantity: exactly(506) },
    ],
    [
      'Only those who left are reported: at least 40.',
      { kind: 'greatest', value: 40, events: [{ event: 'left', value: 40 }] },
    ],
    [
      'Of those who left (at least 40) and those who returned home (at least 12), the greatest figure holds. They are not added: the same people may be in several.',
      {
        kind: 'greatest',
        value: 40,
        events: [
          { event: 'left', value: 40 },
          { event: 'returned_home', value: 12 },
        ],
      },
    ],
  ])('%s', (sentence, change) => {
    expect(tell(change)).toBe(sentence)
  })

  it('reaches over figures that are as good (rule 4)', () => {
    const ministry = { name: 'Ministry of Health', rung: 'own_government' as const }
    const other = { quantity: exactly(82), day: '2022-03-04', sayer: ministry }
    const tied = { quantity: exactly(86), value: 82, beside: [other] }
    expect(tell(tied)).toBe(
      'The Embassy of India gave 86 as the total by 4 March 2022. Beside it stands 82 by the Ministry of Health, and neither is better, so no fewer than 82.',
    )
    const own = { ...other, sayer: argument.sayer, quantity: exactly(84) }
    expect(tell({ ...tied, beside: [other, own] })).toMatch(
      / Beside it stand 82 by the Ministry of Health and its own 84, and none is better, so no fewer than 82\.$/,
    )
    expect(tell({ ...tied, side: 'upper', value: 86, repeated: true })).toBe(
      'The same figures cap it: no more than 86.',
    )
  })

  it('counts what many terms add instead of naming all of them', () => {
    const terms = Array.from({ length: 12 }, (_, i) => i + 1)
    expect(tell({ kind: 'parts', terms, value: 78, quantity: exactly(78) })).toBe(
      'The parts that one report gives add up: 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 4 more = 78.',
    )
  })
})

describe('the best value and the argument from above', () => {
  it.each<[string, Partial<ArgumentParts>]>([
    [
      'The Embassy of India gave 5,840 as the total by 4 March 2022: the newest total of whoever stands nearest (their own government, or whoever moved them).',
      { side: 'best', quantity: exactly(5840), value: 5840 },
    ],
    [
      'The same figure: the newest total of whoever stands nearest (their own government, or whoever moved them).',
      { side: 'best', repeated: true },
    ],
    ['The bounds meet at 5,840.', { side: 'best', repeated: true, meets: true, value: 5840 }],
    [
      'The same figure caps it at the end of its margin, 17,574.',
      { side: 'upper', repeated: true, quantity: exactly(17400), value: 17574 },
    ],
    [
      'The Embassy of India gave 82 as the total by 7 March 2022, and there were no more of them on 4 March 2022.',
      { side: 'upper', day: '2022-03-07', quantity: exactly(82), value: 82 },
    ],
  ])('%s', (sentence, change) => {
    expect(tell(change)).toBe(sentence)
  })

  it('says why there is no best value, for every reason', () => {
    expect(Object.keys(derivation.noBest).sort()).toEqual([...NO_BEST].sort())
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
