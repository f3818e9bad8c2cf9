import { describe, expect, it } from 'vitest'
import {
  claimSentence,
  populationPhrase,
  quantityPhrase,
  withArticle,
  type SentenceParts,
} from './sentences'

const parts = (change: Partial<SentenceParts>): SentenceParts => ({
  speaker: "India's government",
  publisher: 'A paper',
  published: '2022-03-04',
  asOf: '2022-03-04',
  quantity: {
    value: 20000,
    valueMax: null,
    qualifier: 'at_least',
    asWritten: 'more than 20,000',
    language: 'en',
  },
  nationality: ['Indian'],
  group: 'nationals',
  unit: 'people',
  event: 'left',
  measure: 'cumulative',
  origin: 'Ukraine',
  destinations: [],
  scope: 'unknown',
  part: [],
  ...change,
})

describe('claimSentence', () => {
  it('keeps speaker, day and qualifier', () => {
    expect(claimSentence(parts({}))).toBe(
      "India's government said on 4 March 2022 that more than 20,000 Indian nationals had left Ukraine.",
    )
  })

  it('puts another day with the figure, and none where none is stated', () => {
    expect(claimSentence(parts({ asOf: '2022-03-02' }))).toMatch(
      /had left Ukraine by 2 March 2022\.$/,
    )
    expect(claimSentence(parts({ asOf: null }))).toBe(
      "India's government said, in a report of 4 March 2022, that more than 20,000 Indian nationals had left Ukraine.",
    )
  })

  it('says that a joint figure is joint and that a list is open', () => {
    const joint = { event: 'evacuated', destinations: ['Moldova', 'Netherlands'] } as const
    const to = { ...joint, destinations: [...joint.destinations] }
    expect(claimSentence(parts({ ...to, scope: 'total' }))).toContain(
      'evacuated from Ukraine to Moldova and the Netherlands together',
    )
    expect(claimSentence(parts({ ...to, scope: 'including' }))).toContain('among other places')
    expect(claimSentence(parts({ ...to, scope: 'each' }))).toContain('to each of Moldova')
  })

  it('lets the paper report where nobody is quoted', () => {
    expect(claimSentence(parts({ speaker: null }))).toMatch(
      /^A paper reported on 4 March 2022 that/,
    )
    expect(claimSentence(parts({ speaker: null, publisher: null }))).toMatch(/^A report said that/)
  })

  it('writes one person and one flight in the singular', () => {
    const quantity = { value: 1, valueMax: null, qualifier: 'exact' } as const
    expect(claimSentence(parts({ quantity, group: 'students', event: 'remaining' }))).toContain(
      '1 Indian student was still in Ukraine',
    )
    expect(claimSentence(parts({ quantity, unit: 'flights', event: 'planned' }))).toContain(
      '1 flight carrying Indian nationals was to leave Ukraine',
    )
  })

  it('does not send people from a country to itself', () => {
    expect(claimSentence(parts({ event: 'evacuated', destinations: ['Ukraine'] }))).toContain(
      'evacuated within Ukraine.',
    )
  })
})

describe('quantityPhrase', () => {
  const q = (qualifier: 'about' | 'exact' | 'at_least', asWritten: string, language = 'en') =>
    quantityPhrase({ value: 1000, valueMax: null, qualifier, asWritten, language })

  it('keeps English words and translates the others', () => {
    expect(q('about', 'around 1,000')).toBe('around 1,000')
    expect(q('about', 'Around 1000')).toBe('around 1,000')
    expect(q('at_least', 'mehr als 1.000', 'de')).toBe('at least 1,000')
    expect(q('at_least', 'a thousand or more')).toBe('at least 1,000')
    expect(q('exact', 'As many as 1,000')).toBe('1,000')
  })
})

describe('populationPhrase', () => {
  it.each([
    [['Indian'], 'people', 'Indian nationals'],
    [[], 'nationals', 'people'],
    [['Indian', 'Nepali'], 'students', 'Indian and Nepali students'],
    [['American'], 'foreigners', 'American nationals'],
    [[], 'refugees', 'refugees'],
  ] as const)('writes %j %s as %s', (nationality, group, phrase) => {
    expect(populationPhrase(nationality, group)).toBe(phrase)
  })
})

describe('withArticle', () => {
  it.each([
    ['Polish Border Guard', 'the Polish Border Guard'],
    ['Austrian government', 'the Austrian government'],
    ["India's Ministry of External Affairs", "India's Ministry of External Affairs"],
    ['Australian Foreign Minister Marise Payne', 'Australian Foreign Minister Marise Payne'],
    ['UNHCR', 'UNHCR'],
    ['Retno Marsudi', 'Retno Marsudi'],
  ])('writes %s as %s', (speaker, written) => {
    expect(withArticle(speaker)).toBe(written)
  })
})
