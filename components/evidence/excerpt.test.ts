import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt'

const evidence = (start: number, end: number, value: [number, number][]) => ({
  start,
  end,
  spans: { value },
})

describe('excerptOf', () => {
  it('marks the sentence and the figure within it', () => {
    const text = 'Before it. More than 200 left. After it.'
    const { pieces, cutBefore, cutAfter } = excerptOf(text, evidence(11, 30, [[11, 24]]), 100)
    expect(pieces).toEqual([
      { text: 'Before it. ', kind: 'context' },
      { text: 'More than 200', kind: 'value' },
      { text: ' left.', kind: 'sentence' },
      { text: ' After it.', kind: 'context' },
    ])
    expect([cutBefore, cutAfter]).toEqual([false, false])
  })

  it('cuts at blanks and says so', () => {
    const text = `${'word '.repeat(50)}200 left. ${'word '.repeat(50)}`
    const { pieces, cutBefore, cutAfter } = excerptOf(text, evidence(250, 259, [[250, 253]]), 22)
    expect([cutBefore, cutAfter]).toEqual([true, true])
    expect(pieces[0]!.text.trim().split(' ')).toEqual(Array(5).fill('word'))
  })

  it('is always a slice of the text, whatever the offsets are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.nat(30),
        (text, start, length, at, around) => {
          const { pieces } = excerptOf(
            text,
            evidence(start, start + length, [[at, at + 3]]),
            around,
          )
          expect(text).toContain(pieces.map((p) => p.text).join(''))
        },
      ),
    )
  })
})
