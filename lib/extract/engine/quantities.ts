import type { Qualifier } from '../../model/claim'
import type { Refusal } from '../../model/report'
import type { Language } from '../languages/types'
import { figureAt, type Figure } from './numbers'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/** A number of the text with the words that are attached to it. */
export interface Quantity {
  /** Tokens of the figure with its qualifiers, `[first, last)`. */
  first: number
  last: number
  /** First token of the bare figure. */
  figure: number
  value: number
  valueMax: number | null
  qualifier: Qualifier
  ceilingIfPlanned: boolean
  /** "another 250": a batch beside others. */
  more: boolean
  /** "a total of". */
  total: boolean
  digits: boolean
  /** "a Singaporean": the article is the figure. */
  single: boolean
  /** Offsets of asWritten. */
  start: number
  end: number
  refuse: Refusal | null
}

export const CURRENCY = /^[$€£¥₹₽₦]$/

/** Why digits are no count of anything, told by what is written on to them; null if they may be. */
function spoiled(
  tokens: readonly Token[],
  i: number,
  figure: Figure,
  language: Language,
): Refusal | null {
  const before = tokens[i - 1]
  const beforeThat = tokens[i - 2]
  const token = tokens[i]
  const after = tokens[figure.last]
  if (!token) return null
  if (before && CURRENCY.test(before.text)) return 'money'
  if (/^0\d/.test(token.text)) return 'not_people'
  if (before && token.glued) {
    if (before.kind === 'word') return 'flight_number'
    if (before.text === ',' && before.glued && beforeThat && /\d/.test(beforeThat.text))
      return 'not_people'
    if (/^[-–/:.+#_]$/.test(before.text) && before.glued && beforeThat) {
      if (beforeThat.kind === 'word') return 'flight_number'
      if (beforeThat.kind === 'number') return before.text === ':' ? 'time' : 'date'
    }
    if (before.text === '#' || (before.text === '+' && token.text.length > 1)) return 'not_people'
  }
  if (!after?.glued) return after?.kind === 'number' ? 'not_people' : null
  const suffix = language.suffixes.get(after.key)
  if (suffix) return suffix
  if (after.kind === 'word' && !language.qualifiersAfter.at(tokens, figure.last))
    return 'not_people'
  const next = tokens[figure.last + 1]
  if (next?.kind === 'number' && next.glued) {
    if (after.text === ':') return 'time'
    if (after.text === '/') return 'date'
    const third = tokens[figure.last + 2]
    if (after.text === '-' && third?.glued && third.text === '-') return 'date'
  }
  return null
}

interface Lead {
  first: number
  qualifier: Qualifier | null
  ceilingIfPlanned: boolean
  more: boolean
  total: boolean
}

/** Qualifiers and fillers that stand before a figure, nearest first. */
function leadOf(tokens: readonly Token[], from: number, floor: number, language: Language): Lead {
  const lead: Lead = {
    first: from,
    qualifier: null,
    ceilingIfPlanned: false,
    more: false,
    total: false,
  }
  let at = from
  for (;;) {
    let moved = false
    for (let j = Math.max(floor, at - 5); j < at && !moved; j++) {
      const word = language.qualifiersBefore.at(tokens, j)
      if (word && j + word.length === at && !lead.qualifier) {
        lead.qualifier = word.value.qualifier
        lead.ceilingIfPlanned = word.value.ceilingIfPlanned ?? false
        lead.first = j
        at = j
        moved = true
        break
      }
      const filler = language.fillers.at(tokens, j)
      if (filler && j + filler.length === at) {
        if (filler.value === 'more') lead.more = true
        else lead.total = true
        at = j
        moved = true
      }
    }
    if (!moved) return lead
  }
}

/** The second end of a range that begins with `low`, or null. */
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  low: Figure,
  language: Language,
): Figure | null {
  const words = language.numbers
  const between = words.between.has(tokens[at - 1]?.key ?? '')
  const mark = tokens[low.last]?.key ?? ''
  if (!(between ? words.betweenJoiners : words.rangeMarks).has(mark)) return null
  // "rose from 200 to 350" are two figures.
  if (language.prepositions.at(tokens, at - 1)?.value === 'from') return null
  const high = figureAt(tokens, low.last + 1, words)
  return high && high.value > low.value && high.value < low.value * 20 ? high : null
}

/** End of a figure that is repeated in brackets right behind itself, or null. */
function repeatEnd(tokens: readonly Token[], figure: Figure, language: Language): number | null {
  const [open, digits, close] = [0, 1, 2].map((k) => tokens[figure.last + k])
  if (open?.text !== '(' || close?.text !== ')' || digits?.kind !== 'number') return null
  const again = figureAt(tokens, figure.last + 1, language.numbers)
  return again?.value === figure.value && !figure.digits ? figure.last + 3 : null
}

/** Every number of a sentence outside of the taken tokens (days), in order. */
export function readQuantities(
  tokens: readonly Token[],
  sentence: Sentence,
  taken: (index: number) => boolean,
  language: Language,
): Quantity[] {
  const found: Quantity[] = []
  let floor = sentence.first
  for (let i = sentence.first; i < sentence.last; i++) {
    if (taken(i)) continue
    let figure = figureAt(tokens, i, language.numbers)
    if (!figure || figure.last > sentence.last || figure.value < 1) continue
    let refuse = figure.digits ? spoiled(tokens, i, figure, language) : null
    // "several hundred" is no number
    if (!figure.digits && language.numbers.vague.has(tokens[i - 1]?.key ?? ''))
      refuse = 'vague_word'
    const high: Figure | null = refuse ? null : rangeEnd(tokens, i, figure, language)
    if (high && high.last <= sentence.last) {
      const spoilt = high.digits ? spoiledEnd(tokens, high) : null
      // "2 to 3 million": the magnitude belongs to both.
      figure = { ...figure, last: high.last }
      refuse = spoilt
    }
    // "forty (40)": said twice, to be sure.
    const twice = repeatEnd(tokens, figure, language)
    if (twice !== null) figure = { ...figure, last: twice }
    const lead = leadOf(tokens, i, floor, language)
    const between = high && language.numbers.between.has(tokens[i - 1]?.key ?? '')
    const after = language.qualifiersAfter.at(tokens, figure.last)
    const last = after ? figure.last + after.length : figure.last
    let qualifier: Qualifier = lead.qualifier ?? after?.value.qualifier ?? 'exact'
    if (qualifier === 'exact' && figure.round) qualifier = 'about'
    if (high) qualifier = 'range'
    const age = tokens[lead.first - 1]
    if (!refuse && age && language.ages.has(age.key)) refuse = 'age'
    const label = tokens[i - 1]
    if (!refuse && label && !lead.qualifier && figure.digits)
      refuse = language.labels.get(label.key) ?? null
    const first = between ? i - 1 : lead.first
    const startToken = tokens[first]
    const endToken = tokens[last - 1]
    if (!startToken || !endToken) continue
    found.push({
      first,
      last,
      figure: i,
      value: figure.value,
      valueMax: high?.value ?? null,
      qualifier,
      ceilingIfPlanned: lead.ceilingIfPlanned,
      more: lead.more,
      total: lead.total,
      digits: figure.digits,
      single: false,
      start: startToken.start,
      end: endToken.end,
      refuse: refuse ?? (figure.value > 1e9 ? 'not_people' : null),
    })
    floor = last
    i = last - 1
  }
  return found
}

/** A range whose end runs on into another number is a date or a telephone. */
function spoiledEnd(tokens: readonly Token[], high: Figure): Refusal | null {
  const after = tokens[high.last]
  if (
    after?.glued &&
    after.kind === 'mark' &&
    tokens[high.last + 1]?.glued &&
    tokens[high.last + 1]?.kind === 'number'
  )
    return 'date'
  return null
}
