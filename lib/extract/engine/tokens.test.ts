import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokens'

/** The same cuts, in the words of a regular expression. */
const CUTS =
  /(?<space>\s+)|(?<number>\d+(?:[.,]\d+)*)|(?<clitic>(?<=\p{L})['’]\p{L}+)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*)|(?<mark>\S)/gu

const cuts = (text: string) =>
  [...text.matchAll(CUTS)]
    .filter((match) => match.groups?.space === undefined)
    .map((match) => match[0])

const news = fc
  .array(
    fc.oneof(
      fc.constantFrom('1,000', '2.4K', 'l’été', "India's", '42,', '3rd', '\n', ' ', '\u00a0', '’'),
      fc.constantFrom('é', 'e\u0301', '👩‍👩‍👧', '\ud83d', '٣', '𝒜', '𝒜’s', '½', "'", '.'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  )
  .map((pieces) => pieces.join(''))

describe('tokens', () => {
  it('are cut where the pattern cuts', () =>
    fc.assert(
      fc.property(news, (text) => {
        expect(tokenize(text).map((token) => token.text)).toEqual(cuts(text))
      }),
    ))

  it('slice back, and count what stands before them', () => {
    const text = 'Some 1,000\n\nof India’s own.'
    const tokens = tokenize(text)
    expect(tokens.map((token) => [token.text, token.kind, token.glued, token.breaks])).toEqual([
      ['Some', 'word', false, 0],
      ['1,000', 'number', false, 0],
      ['of', 'word', false, 2],
      ['India', 'word', false, 0],
      ['’s', 'word', true, 0],
      ['own', 'word', false, 0],
      ['.', 'mark', true, 0],
    ])
    for (const { start, end, text: piece } of tokens) expect(text.slice(start, end)).toBe(piece)
  })

  it('give an apostrophe to the word that leaves a letter out', () => {
    const keys = (text: string) => tokenize(text, new Set(['l', 'd'])).map((token) => token.key)
    expect(keys("l'ambassade d’Inde")).toEqual(["l'", 'ambassade', "d'", 'inde'])
    expect(keys("l' ambassade")).toEqual(["l'", 'ambassade'])
    expect(keys("aujourd'hui")).toEqual(['aujourd', "'hui"])
  })
})
