import type { ExtractContext } from '../types'
import type { DayLead, Language } from '../languages/types'
import { addDays, dayOf, daysBetween, weekdayAfter, weekdayBefore } from '../../model/calendar'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/** A day that a sentence names. */
export interface DayMention {
  first: number
  last: number
  lead: DayLead | null
  /** ISO day if it lies in the past or present of the report; null where it cannot be known. */
  past: string | null
  /** ISO day if it is meant of what is to come. */
  future: string | null
  /** "in the past 24 hours": what is counted is one period. */
  period: boolean
  /** Days that the period is long. */
  length: number
  weekday: boolean
}

const CLAUSE = 12

/** What days are reckoned from: the report's own day, else the year of its crisis. */
export interface Reference {
  published: string | null
  year: number | null
}

export function referenceOf(context: ExtractContext): Reference {
  const year = (context.published ?? context.crisis?.firstDay ?? context.crisis?.lastDay)?.slice(
    0,
    4,
  )
  return { published: context.published, year: year ? Number(year) : null }
}

/** A day and month without a year: the one nearest to the report's day. */
function nearest(month: number, day: number, reference: Reference): string | null {
  if (reference.year === null) return null
  const { published, year } = reference
  if (!published) return dayOf(year, month, day)
  const candidates = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, day) ?? [])
  candidates.sort(
    (a, b) => Math.abs(daysBetween(a, published)) - Math.abs(daysBetween(b, published)),
  )
  return candidates[0] ?? null
}

const dayNumber = (token: Token | undefined): number | null => {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? day : null
}

const yearNumber = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null

/** "28 February 2022", "Feb. 28", "March 1, 2022": from the month word outwards. */
function monthDay(
  tokens: readonly Token[],
  index: number,
  length: number,
  month: number,
  floor: number,
  reference: Reference,
  language: Language,
): { first: number; last: number; day: string | null } | null {
  let first = index
  let last = index + length
  const ordinal = (i: number) => language.suffixes.get(tokens[i]?.key ?? '') === 'ordinal'
  let day = language.grammar.dayFirst ? null : dayNumber(tokens[last])
  if (day !== null && !yearNumber(tokens[last])) {
    last++
    if (ordinal(last)) last++
  } else {
    let before = index - 1
    if (language.ofPhrase.of.has(tokens[before]?.key ?? '')) before--
    if (ordinal(before)) before--
    day = before >= floor ? dayNumber(tokens[before]) : null
    if (day === null) return null
    first = before
  }
  // "1 March, 2022", "1 de marzo de 2022"
  const joined = tokens[last]?.text === ',' || language.ofPhrase.of.has(tokens[last]?.key ?? '')
  const comma = joined ? last + 1 : last
  const year = yearNumber(tokens[comma])
  if (year) last = comma + 1
  return { first, last, day: year ? dayOf(year, month, day) : nearest(month, day, reference) }
}

const endsAt = (tokens: readonly Token[], end: number, words: readonly string[]) =>
  words.every((word, k) => tokens[end - words.length + k]?.key === word)

/** Every day that a sentence names, in order. */
export function readDays(
  tokens: readonly Token[],
  sentence: Sentence,
  reference: Reference,
  language: Language,
): DayMention[] {
  const found: DayMention[] = []
  const { published } = reference
  let floor = sentence.first
  const add = (first: number, last: number, rest: Partial<DayMention>) => {
    let lead: DayLead | null = null
    for (let j = Math.max(floor, first - 4); j < first && !lead; j++) {
      const match = language.dayLeads.at(tokens, j)
      // "since last Monday", "by late Sunday": a word may stand between.
      if (match && j + match.length >= first - 1) lead = match.value
    }
    // "since the war began 12 days ago": the whole clause tells from when.
    for (let j = first - 1; j >= Math.max(floor, first - CLAUSE) && !lead; j--) {
      if (tokens[j]?.kind === 'mark') break
      if (language.since.has(tokens[j]?.key ?? '')) lead = 'since'
    }
    found.push({
      first,
      last,
      lead,
      past: null,
      future: null,
      period: false,
      length: 0,
      weekday: false,
      ...rest,
    })
    floor = last
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]
    const iso = isoDay(tokens, i)
    if (iso) {
      add(i, i + 5, { past: iso, future: iso })
      i += 4
      continue
    }
    const ago = token?.kind === 'number' || language.numbers.units.has(token?.key ?? '')
    if (ago) {
      const count = Number(token?.text) || language.numbers.units.get(token?.key ?? '') || 0
      const unit = language.dayUnits.get(tokens[i + 1]?.key ?? '')
      const after = language.dayAgo.has(tokens[i + 2]?.key ?? '')
      const lead = language.agoBefore.find((words) => endsAt(tokens, i, words))
      if (unit && count < 60 && (after || lead)) {
        // "over two weeks ago" names no day.
        const vague = vagueBefore(tokens, i, language)
        const day = published && !vague ? addDays(published, -count * unit) : null
        add(i - (lead?.length ?? 0), i + (after ? 3 : 2), { past: day, future: day })
        i += after ? 2 : 1
      }
      continue
    }
    const match = language.days.at(tokens, i)
    if (!match || i + match.length > sentence.last) continue
    const word = match.value
    let last = i + match.length
    if (word.kind === 'month') {
      const read = monthDay(tokens, i, match.length, word.month, floor, reference, language)
      if (!read) continue
      const previous = found.at(-1)
      // "Wednesday, March 2": one day.
      if (previous?.weekday && read.first - previous.last <= 2) {
        previous.last = read.last
        previous.past = previous.future = read.day
        previous.weekday = false
      } else add(read.first, read.last, { past: read.day, future: read.day })
      last = read.last
      floor = last
    } else if (word.kind === 'weekday') {
      const before = published ? weekdayBefore(published, word.weekday) : null
      const after = published ? weekdayAfter(published, word.weekday) : null
      // A plan for yesterday was told before it was printed.
      const yesterday =
        before !== null && published !== null && daysBetween(before, published) === 1
      add(i, last, { past: before, future: yesterday ? before : after, weekday: true })
      const mention = found.at(-1)
      if (mention?.lead === 'last' && published && before === published)
        mention.past = addDays(before, -7)
      if (mention?.lead === 'next') mention.past = after
    } else if (word.kind === 'relative') {
      const day = published ? addDays(published, word.days) : null
      add(i, last, { past: day, future: day })
    } else if (word.kind === 'period') {
      add(i, last, {
        past: published,
        future: published && addDays(published, word.days),
        period: true,
        length: Math.max(1, word.days),
      })
    }
    i = last - 1
  }
  return found
}

function vagueBefore(tokens: readonly Token[], index: number, language: Language): boolean {
  for (let j = index - 1; j >= index - 3; j--) {
    const word = language.qualifiersBefore.at(tokens, j)
    if (word && j + word.length === index) return true
  }
  return false
}

/** 2022-03-02, as one number, mark, number, mark, number. */
function isoDay(tokens: readonly Token[], i: number): string | null {
  const year = yearNumber(tokens[i])
  if (!year || tokens[i + 1]?.text !== '-' || tokens[i + 3]?.text !== '-') return null
  const month = Number(tokens[i + 2]?.text)
  const day = Number(tokens[i + 4]?.text)
  return month && day && month < 13 && day < 32 ? dayOf(year, month, day) : null
}
