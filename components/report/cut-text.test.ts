import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { cutText } from './cut-text'

const claim = (spans: Record<string, [number, number][]>) => ({
  evidence: { start: 0, end: 0, spans },
})

describe('cutText', () => {
  it('marks figures, fields and refused numbers', () => {
    const text = 'About 40 left Kyiv on 12 buses.'
    const pieces = cutText(
      text,
      [claim({ value: [[0, 8]], origin: [[14, 18]] })],
      [{ asWritten: '12', start: 22, end: 24, reason: 'not_people' }],
    )
    expect(pieces.map((p) => p.text)).toEqual([
      'About 40',
      ' left ',
      'Kyiv',
      ' on ',
      '12',
      ' buses.',
    ])
    expect(pieces[0]).toMatchObject({ values: [0], ends: [0], refused: null })
    expect(pieces[2]).toMatchObject({ values: [], fields: [0] })
    expect(pieces[4]).toMatchObject({ refused: 0 })
  })

  it('gives the text back whole, whatever the spans are', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
        const pieces = cutText(text, [claim({ value: spans }), claim({ speaker: spans })])
        expect(pieces.map((p) => p.text).join('')).toBe(text)
      }),
    )
  })

  it('prints the number of a figure once, at its end', () => {
    const pieces = cutText('nearly 4,000 people', [
      claim({ value: [[0, 12]], population: [[7, 19]] }),
    ])
    expect(pieces.flatMap((p) => p.ends)).toEqual([0])
  })
})
