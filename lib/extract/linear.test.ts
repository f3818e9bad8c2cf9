import { describe, expect, it } from 'vitest'
import type { Lexicon } from './engine/lexicon'
import { extractIn } from './extract'
import { english } from './languages/en'
import type { Language } from './languages/types'

/** The same language, counting every look into one of its tables: that is where the work is done. */
function counting(language: Language) {
  const steps = { count: 0 }
  const counted = Object.fromEntries(
    Object.entries(language).map(([name, value]: [string, unknown]) => {
      const plain = typeof value !== 'object' || value === null || Array.isArray(value)
      if (plain || !('at' in value)) return [name, value]
      const { at, prepare } = value as Lexicon<unknown>
      const lexicon: Lexicon<unknown> = {
        prepare,
        at(tokens, index) {
          steps.count++
          return at(tokens, index)
        },
      }
      return [name, lexicon]
    }),
  ) as unknown as Language
  return { language: counted, steps }
}

const context = { published: '2022-03-02', publisher: null, crisis: null, language: 'en' }

function stepsFor(text: string): number {
  const { language, steps } = counting(english)
  extractIn(language, `evacuated ${text}`, context)
  return steps.count
}

/** What makes careless readers slow, each repeated to a length. */
const stuff: Record<string, string> = {
  'one word': 'evacuated ',
  digits: '7',
  numbers: '1,000 ',
  'number words': 'hundred ',
  'twenty-one': 'twenty-one ',
  magnitudes: '5 million million ',
  commas: ',',
  and: 'and ',
  brackets: '(',
  'an endless sentence': 'and 40 Indians from Kyiv, on Tuesday, said the ministry, ',
  places: 'Kyiv, Poland and ',
  qualifiers: 'more than another about ',
  weekdays: 'Tuesday Wednesday March ',
  speakers: 'Foreign Minister of the ',
  emoji: '👩‍👩‍👧',
  'combining marks': 'e\u0301\u0301\u0301',
  'full stops': '. ',
  quotes: '."”',
}

describe('the work grows with the length and no faster', () => {
  it.each(Object.entries(stuff))('%s', (_, piece) => {
    const once = piece.repeat(Math.ceil(20_000 / piece.length))
    const [small, large] = [stepsFor(once), stepsFor(once + once + once + once)]
    expect(large).toBeLessThan(small * 4.4 + 1000)
  })

  it.each(Object.entries(stuff))('a step is worth a character: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    expect(stepsFor(text) / text.length).toBeLessThan(200)
  })
})
