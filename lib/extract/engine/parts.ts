import type { Event, Measure, Part } from '../../model/claim'
import type { Language } from '../languages/types'
import type { Counted } from './govern'
import type { Reading } from './read'
import type { Token } from './tokens'
import type { When } from './when'

/** A vehicle or batch that the counted people are aboard of, or null. */
export function batchOf(
  tokens: readonly Token[],
  reading: Reading,
  { quantity, population }: Counted,
  language: Language,
): string | null {
  const end = Math.max(quantity.last, population.last)
  const from = Math.max(reading.sentence.first, quantity.first - 16)
  for (let i = quantity.first - 1; i >= from; i--) {
    if (/^[.;]$/.test(tokens[i]?.text ?? '')) break
    const carrier = language.carriers.at(tokens, i)
    if (carrier) return carrier.value
  }
  for (let i = end; i < Math.min(reading.sentence.last, end + 8); i++) {
    if (/^[.;]$/.test(tokens[i]?.text ?? '')) break
    const carrier = language.carriers.at(tokens, i)
    if (carrier) return carrier.value
  }
  return null
}

const STOCKS = new Set<Event>(['remaining', 'registered', 'awaiting'])

/** What a figure is limited to, and whether it is a total, a batch or a stock. */
export function measureOf(
  tokens: readonly Token[],
  reading: Reading,
  counted: Counted,
  event: Event,
  when: When,
  language: Language,
): { measure: Measure; part: Part[] } {
  if (STOCKS.has(event)) return { measure: 'stock', part: [] }
  const { sentence } = reading
  let total = counted.quantity.total || when.since !== null
  for (let i = sentence.first; i < sentence.last && !total; i++)
    total = language.cumulative.at(tokens, i) !== null
  const part: Part[] = []
  const batch = batchOf(tokens, reading, counted, language)
  if (batch && !total) part.push({ dimension: 'batch', key: batch })
  if (when.period) part.push({ dimension: 'period', key: '24 hours' })
  else if (when.ofEvent && when.asOf && !total && event !== 'planned' && part.length === 0)
    part.push({ dimension: 'period', key: 'day' })
  return { measure: part.length > 0 || counted.quantity.more ? 'increment' : 'cumulative', part }
}
