import type { Language } from '../languages/types'
import type { Counted } from './govern'
import type { Reading } from './read'
import type { Token } from './tokens'

/** The vehicle or group that a figure is told of. */
export interface Batch {
  key: string
  /** One flight, or "73 special flights"; null for an unknown number of several. */
  count: number | null
  /** "civilian", "military": which of the vehicles. */
  kind: string | null
}

const BACK = 16
const ON = 8
const ADJECTIVES = 4

/** How many vehicles: a number, or a word for more than one, before their noun. */
function batchAt(tokens: readonly Token[], i: number, language: Language): Batch | null {
  const carrier = language.carriers.at(tokens, i)
  if (!carrier) return null
  const several = language.severalCarriers.has(tokens[i + carrier.length - 1]?.key ?? '')
  let count: number | null = several ? null : 1
  let kind: string | null = null
  for (let j = i - 1; j >= i - ADJECTIVES; j--) {
    const token = tokens[j]
    if (!token || token.kind === 'mark') break
    const number =
      token.kind === 'number' ? Number(token.text) : language.numbers.units.get(token.key)
    if (number !== undefined) {
      count = number
      break
    }
    if (language.articles.has(token.key) || language.ordinals.has(token.key)) {
      if (language.ordinals.has(token.key)) count = 1
      break
    }
    if (language.carrierKinds.has(token.key)) kind = token.text
  }
  return { key: carrier.value, count, kind }
}

/** "The second brought 220": an ordinal that stands for a flight. */
function ordinalAt(tokens: readonly Token[], i: number, language: Language): Batch | null {
  if (!language.ordinals.has(tokens[i]?.key ?? '')) return null
  if (!language.articles.has(tokens[i - 1]?.key ?? '')) return null
  const next = tokens[i + 1]
  const stands =
    next?.kind === 'mark' ||
    language.events.at(tokens, i + 1) !== null ||
    language.aboard.at(tokens, i + 1) !== null ||
    language.statives.has(next?.key ?? '')
  return stands ? { key: 'flight', count: 1, kind: null } : null
}

/** The batch that stands nearest to a figure within its clause, before or after; null if none. */
export function batchNear(
  tokens: readonly Token[],
  reading: Reading,
  k: number,
  language: Language,
): Batch | null {
  const { quantity, population } = reading.counted[k] ?? {}
  if (!quantity || !population) return null
  const { sentence } = reading
  const end = Math.max(quantity.last, population.last)
  const next = reading.counted.slice(k + 1).find((c) => c.population.unit === 'people')
  const limit = Math.min(sentence.last, end + ON, next?.quantity.first ?? sentence.last)
  let after: Batch | null = null
  for (let i = end; i < limit && !after; i++) {
    if (/^[.;:]$/.test(tokens[i]?.text ?? '')) break
    after = batchAt(tokens, i, language)
  }
  if (after) return after
  for (let i = quantity.first - 1; i >= Math.max(sentence.first, quantity.first - BACK); i--) {
    if (/^[.;]$/.test(tokens[i]?.text ?? '')) break
    const batch = batchAt(tokens, i, language) ?? ordinalAt(tokens, i, language)
    if (batch) return batch
  }
  return aboardOf(tokens, reading, quantity.first, end, language)
}

/** "docked with 110 Britons", "46 Americans aboard": a batch whose vehicle is not named here. */
function aboardOf(
  tokens: readonly Token[],
  { sentence, triggers }: Reading,
  first: number,
  end: number,
  language: Language,
): Batch | null {
  const group = { key: 'group', count: 1, kind: null }
  const carrying = language.aboard.at(tokens, first - 1)
  if (carrying && triggers.some((t) => t.last <= first && first - t.last < 10 && !t.transitive))
    return group
  for (let i = end; i < Math.min(sentence.last, end + 3); i++)
    if (language.onBoard.at(tokens, i)) return group
  for (let i = sentence.first; i < sentence.first + 3; i++)
    if (language.onBoard.at(tokens, i)) return group
  return null
}

/** The kind of vehicle that the counted people are aboard of, or null. */
export function batchOf(
  tokens: readonly Token[],
  reading: Reading,
  { quantity, population }: Counted,
  language: Language,
): string | null {
  const end = Math.max(quantity.last, population.last)
  const from = Math.max(reading.sentence.first, quantity.first - BACK)
  // "A batch of 104 was coming by train": a vehicle says more than a group.
  let group = false
  for (let i = quantity.first - 1; i >= from; i--) {
    if (/^[.;]$/.test(tokens[i]?.text ?? '')) break
    const carrier = language.carriers.at(tokens, i)
    group ||= carrier?.value === 'group'
    if (carrier && carrier.value !== 'group') return carrier.value
  }
  for (let i = end; i < Math.min(reading.sentence.last, end + 8); i++) {
    if (/^[.;]$/.test(tokens[i]?.text ?? '')) break
    const carrier = language.carriers.at(tokens, i)
    group ||= carrier?.value === 'group'
    if (carrier && carrier.value !== 'group') return carrier.value
  }
  return group ? 'group' : null
}
