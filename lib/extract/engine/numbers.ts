import type { NumberWords } from '../languages/types'
import type { Token } from './tokens'

export interface Figure {
  value: number
  /** One past its last token. */
  last: number
  /** "a dozen" is about twelve. */
  round: boolean
  /** Written in digits, or in words. */
  digits: boolean
}

/** No figure is written in more words; a limit keeps the reading linear. */
const LONGEST = 14

/** A written integer or decimal: "1,000", "1,07,123", "1.54"; null for "1,2" and the like. */
export function parseDigits(text: string): number | null {
  if (text.length > 18) return null
  if (/^\d+$/.test(text)) return Number(text)
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''))
  if (/^\d+\.\d+$/.test(text)) return Number(text)
  return null
}

/** Multiplies by the magnitudes that follow: "2.4 million", "17 thousand", "3 dozen". */
function magnify(figure: Figure, tokens: readonly Token[], words: NumberWords): Figure {
  let { value, last, round } = figure
  while (last < figure.last + 4) {
    // "15-thousand"
    const hyphen = tokens[last]?.text === '-' && words.magnitudes.has(tokens[last + 1]?.key ?? '')
    if (hyphen && tokens[last]?.glued) last++
    const token = tokens[last]
    const factor = token && words.magnitudes.get(token.key)
    const collective = token && words.collectives.get(token.key)
    // A bare k is a magnitude only when it is written on to the digits.
    if (token && factor && (token.key.length > 1 || token.glued)) value *= factor
    else if (collective && !round) {
      value *= collective
      round = true
    } else break
    last++
  }
  return { ...figure, value, last, round }
}

/** Digits at a position, with their magnitude. */
function digitsAt(tokens: readonly Token[], index: number, words: NumberWords): Figure | null {
  const token = tokens[index]
  if (token?.kind !== 'number') return null
  let value = parseDigits(token.text)
  if (value === null) return null
  let last = index + 1
  if (tokens[last]?.text === '½' && tokens[last]?.glued) {
    value += 0.5
    last++
  }
  const figure = magnify({ value, last, round: false, digits: true }, tokens, words)
  // "1.234" alone is a grouped thousand; a decimal that is no integer in the end counts nobody.
  const whole = Math.round(figure.value * 1000) / 1000
  return Number.isInteger(whole) ? { ...figure, value: whole } : null
}

/** Words at a position: "twenty-seven", "two hundred and five", "a dozen", "half a dozen". */
function wordsAt(tokens: readonly Token[], index: number, words: NumberWords): Figure | null {
  let i = index
  let half = false
  if (words.halves.has(tokens[i]?.key ?? '')) {
    half = true
    i++
  }
  if (words.articles.has(tokens[i]?.key ?? '')) {
    const next = tokens[i + 1]?.key ?? ''
    const base = words.collectives.get(next) ?? words.magnitudes.get(next)
    if (!base || next.length === 1) return null
    const round = words.collectives.has(next)
    const figure = magnify({ value: base, last: i + 2, round, digits: false }, tokens, words)
    return half ? { ...figure, value: figure.value / 2, round: true } : figure
  }
  if (half) return null
  let total = 0
  let current = 0
  let last = index
  while (i < index + LONGEST) {
    const key = tokens[i]?.key ?? ''
    const unit = words.units.get(key)
    const factor = key.length > 1 ? words.magnitudes.get(key) : undefined
    if (unit !== undefined) {
      if (current % 100 !== 0 && (current % 10 !== 0 || unit > 9)) break
      current += unit
    } else if (factor !== undefined && (current > 0 || total > 0 || last === index)) {
      if (factor === 100) current = (current || 1) * 100
      else {
        total += (current || 1) * factor
        current = 0
      }
    } else if (
      words.joiners.has(key) &&
      last > index &&
      words.units.has(tokens[i + 1]?.key ?? '')
    ) {
      const hyphen = key === '-'
      if (hyphen ? current % 10 !== 0 || current === 0 : (total + current) % 100 !== 0) break
      i++
      continue
    } else break
    i++
    last = i
  }
  if (last === index) return null
  return magnify({ value: total + current, last, round: false, digits: false }, tokens, {
    ...words,
    magnitudes: new Map(),
  })
}

/** The number that begins at a token, or null. */
export const figureAt = (
  tokens: readonly Token[],
  index: number,
  words: NumberWords,
): Figure | null => digitsAt(tokens, index, words) ?? wordsAt(tokens, index, words)
