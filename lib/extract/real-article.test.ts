import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { storedText } from '../model/text'
import { extract } from './index'

// Someone else's article: it is read where it lies and never copied.
const file = fileURLToPath(
  new URL('../../../shared/articles/2022-03-02-wang-kuleba.txt', import.meta.url),
)

describe.skipIf(!existsSync(file))('the real article (lies beside the checkout)', () => {
  const read = () => {
    const text = storedText(readFileSync(file, 'utf8').replace(/^\s*date 2022-03-02\s/, ''))
    const context = {
      published: '2022-03-02',
      publisher: 'The Hindu',
      crisis: null,
      language: null,
    }
    return { text, ...extract(text, context) }
  }

  it('states exactly one claim, with all its fields', () => {
    const { claims, silence, language } = read()
    expect({ silence, language, count: claims.length }).toEqual({
      silence: null,
      language: 'en',
      count: 1,
    })
    expect(claims[0]).toMatchObject({
      asWritten: 'around 1,000',
      value: 1000,
      valueMax: null,
      qualifier: 'about',
      unit: 'people',
      population: { nationality: ['CHN'], group: 'nationals' },
      origin: { country: 'UKR', place: null },
      destinations: ['MDA', 'SVK', 'ROU', 'POL'].map((country) => ({ country, place: null })),
      destinationScope: 'including',
      via: [],
      event: 'evacuated',
      part: [],
      measure: 'cumulative',
      since: null,
      asOf: '2022-03-01',
      asOfBasis: 'stated',
      speaker: 'Chinese government',
    })
  })

  it('gives the words of each stated field', () => {
    const { text, claims } = read()
    const words = Object.fromEntries(
      Object.entries(claims[0]?.evidence.spans ?? {}).map(([path, spans]) => [
        path,
        spans.map(([start, end]) => text.slice(start, end)),
      ]),
    )
    expect(words).toMatchObject({
      value: ['around 1,000'],
      origin: ['Ukraine'],
      'destinations.0': ['Moldova'],
      'destinations.1': ['Slovakia'],
      'destinations.2': ['Romania'],
      'destinations.3': ['Poland'],
      asOf: ['Tuesday'],
      speaker: ['Chinese government'],
    })
    expect(words.population?.[0]).toMatch(/^Chinese /)
    expect(words.event?.[0]).toMatch(/relocated/)
  })
})
