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

/**
 * A written integer or decimal: "1,000", "1,07,123", "1.54", and "1,5" where the comma is the
 * decimal mark. Three digits after either mark are thousands: papers of one language differ.
 */
export function parseDigits(text: string, decimal: NumberWords['decimal'] = '.'): number | null {
  if (text.length > 18) return null
  if (/^\d+$/.test(text)) return Number(text)
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(text)) return Number(text.replaceAll(',', ''))
  if (decimal === ',' && /^\d+,\d+$/.test(text)) return Number(text.replace(',', '.'))
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
    if (factor) ({ value, last } = withRest(value, factor, tokens, last, words))
  }
  return { ...figure, value, last, round }
}

/** "two dozen": words have taken their magnitudes in already. */
function dozens(figure: Figure, tokens: readonly Token[], words: NumberWords): Figure {
  const collective = words.collectives.get(tokens[figure.last]?.key ?? '')
  if (!collective) return figure
  return { ...figure, value: figure.value * collective, last: figure.last + 1, round: true }
}

/** "un millón y medio", "3 mil 500": what goes on from a magnitude. */
function withRest(
  value: number,
  factor: number,
  tokens: readonly Token[],
  last: number,
  words: NumberWords,
): { value: number; last: number } {
  if (factor < 1000) return { value, last }
  const half = words.halfAfter.at(tokens, last)
  if (half) return { value: value + factor / 2, last: last + half.length }
  const rest = tokens[last]
  const adds = words.mixed && rest?.kind === 'number' && /^\d{1,3}$/.test(rest.text)
  return adds ? { value: value + Number(rest.text), last: last + 1 } : { value, last }
}

/** "1 500": groups of three digits that single spaces keep apart; their text and end. */
function grouped(tokens: readonly Token[], index: number): { text: string; last: number } {
  let text = tokens[index]?.text ?? ''
  let last = index + 1
  if (!/^\d{1,3}$/.test(text)) return { text, last }
  for (;;) {
    const token = tokens[last]
    const apart = (token?.start ?? 0) - (tokens[last - 1]?.end ?? 0)
    if (!token || apart !== 1 || token.breaks > 0 || !/^\d{3}$/.test(token.text)) break
    text += token.text
    last++
  }
  return { text, last }
}

/** Digits at a position, with their magnitude. */
function digitsAt(tokens: readonly Token[], index: number, words: NumberWords): Figure | null {
  const token = tokens[index]
  if (token?.kind !== 'number') return null
  const written = words.spaced ? grouped(tokens, index) : { text: token.text, last: index + 1 }
  let value = parseDigits(written.text, words.decimal)
  if (value === null) return null
  let { last } = written
  if (tokens[last]?.text === '½' && tokens[last]?.glued) {
    value += 0.5
    last++
  }
  const figure = magnify({ value, last, round: false, digits: true }, tokens, words)
  // "1.234" alone is a grouped thousand; a decimal that is no integer in the end counts nobody.
  const whole = Math.round(figure.value * 1000) / 1000
  return Number.isInteger(whole) ? { ...figure, value: whole } : null
}

/** "a dozen", "half a dozen", "une demi-douzaine", "medio centenar", "un millón". */
function roundAt(tokens: readonly Token[], index: number, words: NumberWords): Figure | null {
  let i = index
  let half = false
  for (; i < index + 4; i++) {
    const key = tokens[i]?.key ?? ''
    if (words.halves.has(key)) half = true
    else if (!words.articles.has(key) && !(half && key === '-')) break
  }
  if (i === index) return null
  const key = tokens[i]?.key ?? ''
  const base = words.collectives.get(key) ?? words.magnitudes.get(key)
  if (!base || key.length === 1) return null
  const value = half ? base / 2 : base
  const round = half || words.collectives.has(key)
  const rest = withRest(value, base, tokens, i + 1, words)
  return magnify({ ...rest, round, digits: false }, tokens, words)
}

/** Words at a position: "twenty-seven", "two hundred and five", "quatre-vingt-dix". */
function wordsAt(tokens: readonly Token[], index: number, words: NumberWords): Figure | null {
  let i = index
  let total = 0
  let current = 0
  let last = index
  while (i < index + LONGEST) {
    const key = tokens[i]?.key ?? ''
    const compound = words.compounds.at(tokens, i)
    const unit = compound?.value ?? words.units.get(key)
    const factor = key.length > 1 ? words.magnitudes.get(key) : undefined
    if (unit !== undefined) {
      if (current % 100 !== 0 && (current % 10 !== 0 || unit > 9)) break
      current += unit
    } else if (factor !== undefined && (current > 0 || total > 0 || last === index)) {
      if (factor === 100) current = (current || 1) * 100
      else {
        // "mil millones"
        total = current === 0 && total > 0 ? total * factor : total + (current || 1) * factor
        current = 0
        const rest = withRest(total, factor, tokens, i + 1, words)
        if (rest.last > i + 1) return { ...rest, round: false, digits: true }
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
    i += compound?.length ?? 1
    last = i
  }
  if (last === index) return null
  return dozens({ value: total + current, last, round: false, digits: false }, tokens, words)
}

/** The number that begins at a token, or null. */
export function figureAt(
  tokens: readonly Token[],
  index: number,
  words: NumberWords,
): Figure | null {
  const token = tokens[index]
  if (token?.kind === 'number') return digitsAt(tokens, index, words)
  if (!token || (!words.openers.has(token.key) && !words.compounds.at(tokens, index))) return null
  return roundAt(tokens, index, words) ?? wordsAt(tokens, index, words)
}
