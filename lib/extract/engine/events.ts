import type { Event } from '../../model/claim'
import type { Refusal } from '../../model/report'
import type { Language, Role } from '../languages/types'
import type { Sentence } from './sentences'
import { figureAt } from './numbers'
import { isCapital, type Token } from './tokens'

/** A word or phrase that says what happened, with its modality already read. */
export interface Trigger {
  first: number
  last: number
  event: Event | null
  refuse: Refusal | null
  weak: boolean
  /** Takes who is moved as its object, or may. */
  transitive: boolean
  host: boolean
  /** What the word means apart from its modality. */
  base: Event | null
  /** Its words, lower case. */
  key: string
  object: Role | null
}

const MOVES = new Set<string>(['evacuated', 'left', 'arrived', 'returned_home'])
const MODAL_REACH = 5
const PARTICLE_REACH = 14
const PURPOSE_REACH = 12
const BORDER_REACH = 9

/** The modal word that governs the verb at `first`, looking back to the clause's beginning. */
function modalityOf(tokens: readonly Token[], first: number, floor: number, language: Language) {
  for (let j = first - 1; j >= Math.max(floor, first - MODAL_REACH); j--) {
    const modal = language.modals.at(tokens, j)
    if (modal && j + modal.length <= first) return modal.value
    const key = tokens[j]?.key ?? ''
    if (/^[;:,.()"“”]$/.test(key)) return null
    if (language.boundaries.has(key)) return null
  }
  return null
}

/** What a carry verb means: by its particle, else by a place that it leads to or from. */
function carried(
  tokens: readonly Token[],
  from: number,
  limit: number,
  language: Language,
): Event | null {
  let placed: Event | null = null
  for (let j = from; j < Math.min(limit, from + PARTICLE_REACH); j++) {
    const particle = language.particles.at(tokens, j)
    if (particle) return particle.value
    if (j > from + 1 && language.events.at(tokens, j) && !language.events.at(tokens, j)?.value.weak)
      return placed
    if (/^[;:.]$/.test(tokens[j]?.text ?? '')) return placed
    if (placed) continue
    const role = language.prepositions.at(tokens, j)
    if (!role || role.value === 'in') continue
    for (let k = j + role.length; k < Math.min(limit, j + role.length + 4); k++) {
      if (language.places.at(tokens, k) ?? language.countries.at(tokens, k)) placed = 'evacuated'
    }
  }
  return placed
}

/** "Zambians to land on Tuesday", "three planes to bring home 600": what is to be. */
function isPurpose(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  before: readonly Trigger[],
  language: Language,
): boolean {
  const key = tokens[at - 1]?.key ?? ''
  const both = `${tokens[at - 2]?.key ?? ''} ${key}`
  if (!language.infinitive.has(key) && !language.infinitive.has(both)) return false
  if (sentence.heading) return before.every((trigger) => trigger.weak)
  // "Last Wednesday …" opens a sentence, and tells only of its day.
  for (let i = at - 2; i > Math.max(sentence.first, at - 1 - PURPOSE_REACH); i--)
    if (language.fulfilled.has(tokens[i]?.key ?? '')) return false
  return before.every((trigger) => trigger.weak)
}

const WAITS = {
  event: 'awaiting',
  refuse: null,
  weak: false,
  transitive: false,
  host: false,
  base: 'awaiting',
  object: null,
} as const

/** "were at the Ukraine-Poland border": end of who stands at a border, or null. */
function atBorder(
  tokens: readonly Token[],
  i: number,
  limit: number,
  language: Language,
): number | null {
  if (!language.standing.has(tokens[i]?.key ?? '')) return null
  if (language.prepositions.at(tokens, i + 1)?.value !== 'in') return null
  for (let j = i + 2; j < Math.min(limit, i + BORDER_REACH); j++) {
    if (language.borders.has(tokens[j]?.key ?? '')) return i + 1
    const name = language.countries.at(tokens, j) ?? language.peoples.at(tokens, j)
    if (name) j += name.length - 1
    else if (tokens[j]?.text !== '-' && !language.articles.has(tokens[j]?.key ?? '')) return null
  }
  return null
}

const keysOf = (tokens: readonly Token[], first: number, last: number) =>
  tokens
    .slice(first, last)
    .map((token) => token.key)
    .join(' ')

/** All triggers of a sentence, in order. */
export function readEvents(
  tokens: readonly Token[],
  sentence: Sentence,
  language: Language,
): Trigger[] {
  const found: Trigger[] = []
  let helped = -99
  for (let i = sentence.first; i < sentence.last; i++) {
    const border = atBorder(tokens, i, sentence.last, language)
    if (border !== null) {
      found.push({ ...WAITS, first: i, last: border, key: 'at the border' })
      i = border - 1
      continue
    }
    const match = language.events.at(tokens, i)
    if (!match || i + match.length > sentence.last) continue
    const word = match.value
    // "41 land-based workers"
    const hyphen = tokens[i + match.length]
    if (hyphen?.glued && hyphen.text === '-') continue
    // "comes to 2,148" is a sum, no arrival.
    const sum = language.prepositions.at(tokens, i + match.length - 1)?.value === 'to'
    if (sum && match.length > 1 && figureAt(tokens, i + match.length, language.numbers)) continue
    // "Red Cross": a name, unless everything is written so.
    if (i > sentence.first && isCapital(tokens[i]) && !sentence.heading && isCapital(tokens[i - 1]))
      continue
    const last = i + match.length
    let event = word.event
    let weak = word.weak ?? false
    if (word.carry) {
      event = carried(tokens, last, sentence.last, language)
      if (!event) {
        // "took 69 Britons": only who is moved is said.
        const figure = [0, 1, 2, 3].some((k) => figureAt(tokens, last + k, language.numbers))
        if (!figure) continue
        event = word.event
        weak = !word.helps
        if (word.helps) helped = last
      } else if (word.self && event === 'evacuated') {
        const object = [0, 1, 2, 3].some((k) => figureAt(tokens, last + k, language.numbers))
        if (!object) event = word.self
      }
    }
    const base = event
    if (event === 'left' && i - helped < 10) weak = true
    const modality = event ? modalityOf(tokens, i, sentence.first, language) : null
    if (event && event !== 'remaining' && event !== 'registered') {
      if (modality === 'negated') event = 'remaining'
      else if (modality === 'undone') event = 'awaiting'
      else if (modality === 'attempted') event = word.event === 'left' ? 'remaining' : 'planned'
      else if ((modality === 'planned' || word.future) && event !== 'awaiting') event = 'planned'
      else if (event !== 'awaiting' && isPurpose(tokens, i, sentence, found, language))
        event = 'planned'
    }
    // "working to rescue and relocate 28": verbs side by side share what governs the first.
    const prior = found.at(-1)
    const beside = prior?.last === i - 1 && language.coordinators.has(tokens[i - 1]?.key ?? '')
    if (beside && prior.event === 'planned' && prior.base !== 'planned' && MOVES.has(event ?? ''))
      event = 'planned'
    if (modality === 'negated' && word.event === 'registered') weak = true
    found.push({
      first: i,
      last,
      event,
      refuse: word.refuse ?? null,
      weak,
      transitive:
        word.refuse === 'casualties' ||
        word.event === 'evacuated' ||
        word.event === 'returned_home' ||
        !!word.host,
      host: word.host ?? false,
      base,
      key: match.length === 1 ? (tokens[i]?.key ?? '') : keysOf(tokens, i, last),
      object: word.object ?? null,
    })
    i = last - 1
  }
  return found
}
