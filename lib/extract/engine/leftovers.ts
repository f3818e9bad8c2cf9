import type { Refusal, Refused } from '../../model/report'
import type { Language } from '../languages/types'
import type { DayMention } from './days'
import { CURRENCY } from './quantities'
import type { Reading } from './read'
import { spanOf, type Token } from './tokens'

const covers = (i: number) => (range: { first: number; last: number }) =>
  i >= range.first && i < range.last

/** Why digits that no figure was made of ("3.5 hours", "0", a telephone number) are no claim. */
function reasonOf(tokens: readonly Token[], i: number, language: Language): Refusal {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before && CURRENCY.test(before.text)) return 'money'
  const suffix = after?.glued ? language.suffixes.get(after.key) : undefined
  if (suffix) return suffix
  const label = before && language.labels.get(before.key)
  if (label) return label
  for (let j = i + 1; j <= i + 2; j++) {
    const noun = language.refusedNouns.at(tokens, j)
    if (noun) return noun.value
    if (language.stops.has(tokens[j]?.key ?? '')) break
  }
  return 'not_people'
}

/** One past the last token of a vague count: "tens of thousands". */
function vagueEnd(tokens: readonly Token[], i: number, language: Language): number {
  const { vagueCounts } = language.numbers
  let last = i
  while (vagueCounts.has(tokens[last]?.key ?? '')) {
    last++
    const of = language.ofPhrase.of.has(tokens[last]?.key ?? '')
    if (of && vagueCounts.has(tokens[last + 1]?.key ?? '')) last++
  }
  return last
}

/** The words of a day around its digits at `i`, as far as no figure has taken them. */
function dayAround(day: DayMention, i: number, { counted }: Reading) {
  const taken = (k: number) => counted.some(({ quantity }) => covers(k)(quantity))
  let [first, last] = [i, i + 1]
  while (first > day.first && !taken(first - 1)) first--
  while (last < day.last && !taken(last)) last++
  return { first, last }
}

/**
 * The numbers of a sentence that no figure was made of, each with the reason: days, decimals,
 * vague words. With the figures, they are all numbers that there are.
 */
export function leftOver(
  text: string,
  tokens: readonly Token[],
  reading: Reading,
  language: Language,
): Refused[] {
  const { sentence, counted, days } = reading
  const found: Refused[] = []
  const add = (first: number, last: number, reason: Refusal) => {
    const [start, end] = spanOf(tokens, first, last)
    found.push({ asWritten: text.slice(start, end), start, end, reason })
  }
  const figures = counted.map(({ quantity }) => quantity)
  let figure = 0
  let i = sentence.first
  while (i < sentence.last) {
    while (figure < figures.length && (figures[figure]?.last ?? 0) <= i) figure++
    const next = figures[figure]
    if (next && covers(i)(next)) {
      i = next.last
      continue
    }
    const token = tokens[i]
    const day = days.length > 0 ? days.find(covers(i)) : undefined
    const digits = token?.kind === 'number'
    const vague = digits ? i : vagueEnd(tokens, i, language)
    if (digits || (day && language.numbers.units.has(token?.key ?? ''))) {
      const range = day ? dayAround(day, i, reading) : { first: i, last: i + 1 }
      const reason = day?.period ? 'time' : day ? 'date' : reasonOf(tokens, i, language)
      add(range.first, range.last, reason)
      i = range.last
    } else if (vague > i) {
      add(i, vague, 'vague_word')
      i = vague
    } else i++
  }
  return found
}
