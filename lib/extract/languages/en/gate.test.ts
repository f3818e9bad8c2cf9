import { describe, expect, it } from 'vitest'
import { gate } from './gate'

describe('the English gate', () => {
  it.each([
    'Forty Poles left Kyiv on Monday.',
    'Some 3,000 have left their homes.',
    'The navy took 69 Britons to Malta.',
    'Twelve were moved to a camp.',
    'They came by bus, 300 of them.',
    'By Friday 80 had got away.',
    '21 nurses are home.',
    'EVACUATED: 40 children',
    'About 500 are in Poland by now.',
  ])('lets a text in: %s', (text) => expect(gate.test(text)).toBe(true))

  it.each([
    'The bank left its rate at 2.25%.',
    'The film took nine months to make.',
    'He moved 2.7 million francs last year.',
    'Cherry trees were in blossom.',
    'Three planets were found, 41 light years away.',
  ])('passes over news of something else: %s', (text) => expect(gate.test(text)).toBe(false))
})
