import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim } from '../model/claim'
import { refused } from '../model/report'
import { extract } from './index'
import type { Extraction } from './types'

/** Milliseconds; random texts are many, and machines differ. */
const SLOW = 60_000

const context = { published: '2023-04-28', publisher: null, crisis: null, language: 'en' }

/** Words as texts of this kind have them, and what breaks readers. */
const word = fc.constantFrom(
  ...'about|more than|at least|1,000|2.4K|600-700|a dozen|twenty-seven|1,07,123|half a|hundred|million|½|3rd|$5'.split(
    '|',
  ),
  ...'Indian|French|nationals|students|people|of them|including|others|soldiers|families|from 12 countries'.split(
    '|',
  ),
  ...'were evacuated|left|reached|back home|will be flown|are waiting|remain|killed|took|out|helped|in|to|from|via'.split(
    '|',
  ),
  ...'Sudan|Port Sudan|Jeddah|Ukraine|Poland and Romania|Kyiv|Georgia|’s|(Romania)|Ukraine-Poland border'.split(
    '|',
  ),
  ...'on Tuesday|as of April 27|since August 14|2023-04-26|yesterday|in the past 24 hours|February 30|3:50 p.m.'.split(
    '|',
  ),
  ...'the Foreign Ministry said|he added|according to|"|“|”|.|,|;|:|\n|\n\n|-|(|)|and|each|é|👩‍👩‍👧|\u0301|\ud800'.split(
    '|',
  ),
)
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

const slices = (source: string, { claims, refused: no }: Extraction) => {
  for (const c of claims) {
    claim.parse(c)
    const { start, end, spans } = c.evidence
    expect(spans.value?.map((span) => source.slice(...span))).toEqual([c.asWritten])
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(source.length)
    const [value] = spans.value ?? []
    expect(value && value[0] >= start && value[1] <= end).toBe(true)
    for (const list of Object.values(spans))
      for (const [a, b] of list) expect(source.slice(a, b)).toHaveLength(b - a)
    for (const list of Object.values(spans)) for (const [a, b] of list) expect(a).toBeLessThan(b)
  }
  for (const n of no) {
    refused.parse(n)
    expect(source.slice(n.start, n.end)).toBe(n.asWritten)
  }
}

describe('whatever the text', () => {
  it(
    'every span slices back, and the value is what asWritten says',
    () => fc.assert(fc.property(text, (source) => slices(source, extract(source, context)))),
    SLOW,
  )

  it(
    'holds for any characters at all',
    () =>
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) =>
          slices(`evacuated ${source}`, extract(`evacuated ${source}`, context)),
        ),
        { numRuns: 60 },
      ),
    SLOW,
  )

  it('the same text gives the same claims', () =>
    fc.assert(
      fc.property(text, (source) => {
        expect(extract(source, context)).toEqual(extract(source, context))
      }),
      { numRuns: 60 },
    ))

  it('cut anywhere, it never throws', () => {
    const article =
      'KHARTOUM, April 27 (Agency) - More than 1,300 Indian nationals (600 to 700 of them students) were taken out of Sudan’s Khartoum to Jeddah via Port Sudan on Tuesday, the “Foreign Ministry” said; two dozen remain.\n\nAbout 2.4K others, 27 each from Egypt, Djibouti and Chad, wait at the border.'
    for (let end = 0; end <= article.length; end++) {
      const cut = article.slice(0, end)
      slices(cut, extract(cut, context))
    }
  })
})

describe('silence', () => {
  it('says so where the language is not supported', () => {
    const german =
      'Am Dienstag wurden rund 300 Deutsche aus dem Sudan ausgeflogen, sagte die Ministerin.'
    expect(extract(german, { ...context, language: null })).toEqual({
      claims: [],
      refused: [],
      language: 'de',
      silence: 'language_not_supported',
    })
  })

  it.each([
    'The committee met for two hours and adopted 12 resolutions on trade.',
    'Shelling killed 14 people and wounded 30 others before residents could leave.',
    '',
  ])('says so where nothing is evacuated: %s', (source) =>
    expect(extract(source, context)).toMatchObject({ claims: [], silence: 'no_evacuation' }),
  )
})
