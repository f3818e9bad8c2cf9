import { describe, expect, it } from 'vitest'
import { ARGUMENTS, NO_BEST } from '@/lib/model/derivation'
import { argumentSentence, type ArgumentParts } from './derivation-argument'
import { noBest } from './derivation-marks'

const exactly = (value: number) => ({ value, valueMax: null, qualifier: 'exact' as const })
const atLeast = (value: number) => ({ value, valueMax: null, qualifier: 'at_least' as const })

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
    expect(Object.keys(noBest).sort()).toEqual([...NO_BEST].sort())
  })
})
