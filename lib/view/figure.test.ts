import { describe, expect, it } from 'vitest'
import type { Qualifier } from '../model/claim'
import { compactFigure, formatBounds, formatFigure, formatLevel } from './figure'

const figure = (qualifier: Qualifier, value: number, valueMax: number | null = null) => ({
  qualifier,
  value,
  valueMax,
})

it('a level keeps the qualifier of its best value', () => {
  const point = { lower: 950, best: 1000, upper: null, qualifier: 'about' as const }
  expect(formatLevel(point)).toBe('≈ 1,000')
  expect(formatLevel({ ...point, best: null, qualifier: null })).toBe('≥ 950')
})

describe('formatFigure', () => {
  it.each([
    [figure('exact', 2700), '2,700'],
    [figure('at_least', 2700), '≥ 2,700'],
    [figure('at_most', 1000), '≤ 1,000'],
    [figure('nearly', 1000), '≲ 1,000'],
    [figure('about', 1000), '≈ 1,000'],
    [figure('range', 700, 800), '700–800'],
    [{ ...figure('exact', 1000), event: 'planned' as const }, '(1,000)'],
    [{ ...figure('about', 900), event: 'planned' as const }, '(≈ 900)'],
    [null, '–'],
  ])('writes %o as %s', (given, written) => {
    expect(formatFigure(given)).toBe(written)
  })

  it('groups digits as the locale does', () => {
    expect(formatFigure(figure('at_least', 21000), 'de')).toBe('≥ 21.000')
    expect(formatFigure(figure('exact', 1500000), 'hi')).toBe('15,00,000')
  })
})

describe('formatBounds', () => {
  it('writes what is known and never a zero', () => {
    expect(formatBounds(2700, null)).toBe('≥ 2,700')
    expect(formatBounds(null, 3000)).toBe('≤ 3,000')
    expect(formatBounds(2700, 3000)).toBe('2,700–3,000')
    expect(formatBounds(2700, 2700)).toBe('2,700')
    expect(formatBounds(null, null)).toBe('–')
  })
})

describe('compactFigure', () => {
  it.each([
    [figure('at_least', 20000), '≥ 20k', false],
    [figure('at_least', 3000), '≥ 3.0k', false],
    [figure('exact', 940), '940', false],
    [figure('exact', 2700), '2.7k', false],
    [figure('at_least', 17490), '≥ 17k', true],
    [figure('nearly', 17410), '≲ 18k', true],
    [figure('exact', 15521), '≈ 16k', true],
    [figure('range', 12340, 14010), '12k–15k', true],
    [figure('about', 2_120_000), '≈ 2.12M', false],
  ])('shortens %o to %s', (given, text, rounded) => {
    expect(compactFigure(given)).toEqual({ text, exact: formatFigure(given), rounded })
  })
})
