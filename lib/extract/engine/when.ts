import type { Claim, Event, Span } from '../../model/claim'
import type { Language } from '../languages/types'
import { addDays } from '../../model/calendar'
import type { DayMention, Reference } from './days'
import type { Trigger } from './events'
import { stretchCosts } from './govern'
import type { Reading } from './read'
import type { Speaker } from './speakers'
import { spanOf, type Token } from './tokens'

export interface When {
  asOf: string | null
  basis: 'stated' | 'published' | null
  since: string | null
  /** The day that the text names for it in its sentence. */
  mention: DayMention | null
  /** Where the day stands, in its sentence or in the one that it goes on from. */
  span: Span | null
  /** The day belongs to what happened, not to who said it; it may be one that cannot be dated. */
  ofEvent: boolean
  period: boolean
}

export interface Dated {
  tokens: readonly Token[]
  reading: Reading
  k: number
  trigger: Trigger | null
  event: Event
  reference: Reference
  language: Language
  /** The day of the statement that goes on here. */
  carried: StatedDay | null
}

/** A day with where the text states it. */
export interface StatedDay {
  day: string
  span: Span
}

const STOCKS = new Set<Event>(['remaining', 'registered', 'awaiting'])
const COST = {
  figureBetween: 10,
  ofSpeech: 12,
  lead: 2,
  farthest: 60,
  fartherOn: 20,
  beside: 3,
}

/** "said on Friday that", "On Friday the ministry said": the day on which it was told. */
function isOfSpeech(day: DayMention, speaker: Speaker | null): boolean {
  if (!speaker || day.lead === 'as_of') return false
  const end = Math.max(speaker.last, speaker.aside?.last ?? 0, speaker.verb + 1)
  const after = day.first >= end && day.first - end <= COST.beside
  const before = day.last <= speaker.first && speaker.first - day.last <= 2
  return after || before || Math.abs(day.first - speaker.verb) <= COST.beside
}

/** How far a day is from a figure or its trigger; other figures between keep them apart. */
function costOf(
  { reading, k, trigger }: Dated,
  day: DayMention,
  cost: ReturnType<typeof stretchCosts>,
): number {
  const { quantity, population } = reading.counted[k] ?? {}
  if (!quantity || !population) return Infinity
  const stretch = (from: number, to: number) => {
    const between = reading.counted.filter(
      (c, other) => other !== k && c.quantity.first >= from && c.quantity.last <= to,
    )
    return cost(from, to) + between.length * COST.figureBetween
  }
  const gap = (from: number, to: number) => {
    if (day.first >= to) return stretch(to, day.first)
    return day.last <= from ? stretch(day.last, from) : 0
  }
  const own = gap(quantity.first, Math.max(quantity.last, population.last))
  // The day of a verb is the figure's as far as the verb is.
  const away = trigger
    ? trigger.first >= quantity.last
      ? stretch(quantity.last, trigger.first)
      : trigger.last <= quantity.first
        ? stretch(trigger.last, quantity.first)
        : 0
    : 0
  const by = trigger ? gap(trigger.first, trigger.last) + 1 + away / 2 : Infinity
  let price = Math.min(own, by)
  if (isOfSpeech(day, reading.speaker)) price += COST.ofSpeech
  if (day.lead === 'as_of' || day.period) price -= COST.lead
  return price
}

/** The day that a figure is true for: the one bound to it, else that of its telling, else the report's. */
export function whenOf(dated: Dated): When {
  const { tokens, reading, event, reference, language } = dated
  const planned = event === 'planned'
  const resolve = (day: DayMention) => (planned ? (day.future ?? day.past) : day.past)
  const stock = STOCKS.has(event)
  const first = reading.counted[dated.k]?.quantity.first ?? 0
  // "stuck since Thursday", "when it began on February 24 there were": a stock counts on that day.
  const since = stock ? undefined : reading.days.find((day) => day.lead === 'since' && !day.period)
  const { sentence } = reading
  const days = reading.days.filter((day) => day !== since)
  const costs =
    days.length > 0 ? stretchCosts(tokens, sentence.first, sentence.last, language) : () => Infinity
  const ranked = days
    .map((day) => ({ day, cost: costOf(dated, day, costs) }))
    .filter(({ day, cost }) => cost <= (day.first >= first ? COST.fartherOn : COST.farthest))
    .sort((a, b) => a.cost - b.cost)
  const named = ranked[0]?.day ?? null
  let mention = ranked.find(({ day }) => resolve(day))?.day ?? null
  // "on Monday and Tuesday": a plan has the last of several days.
  if (planned && mention)
    for (const day of reading.days)
      if (day.first >= mention.last && day.first - mention.last <= 2 && resolve(day)) mention = day
  const period = named?.period ?? false
  const day = mention && resolve(mention)
  const from = period && day && named?.length && !planned ? addDays(day, -named.length) : null
  const carried = planned ? null : dated.carried
  const asOf = day ?? carried?.day ?? reference.published
  const stated = day !== null || carried !== null
  return {
    asOf,
    basis: asOf === null ? null : stated ? 'stated' : 'published',
    since: since?.past ?? from,
    mention,
    span: mention ? spanOf(tokens, mention.first, mention.last) : (carried?.span ?? null),
    ofEvent: named !== null && named.lead !== 'as_of' && !isOfSpeech(named, reading.speaker),
    period,
  }
}

/** The day on which a sentence says that its speaker spoke, or null. */
export function dayOfSpeech(
  tokens: readonly Token[],
  { days, speaker }: Reading,
): StatedDay | null {
  const said = days.find(
    (day) => day.past && !day.period && day.lead !== 'since' && isOfSpeech(day, speaker),
  )
  return said?.past ? { day: said.past, span: spanOf(tokens, said.first, said.last) } : null
}

/** The day that a claim states, for its parts and for those aboard with its people. */
export function dayOfClaim(claim: Claim | undefined): StatedDay | null {
  const span = claim?.evidence.spans.asOf?.[0]
  return claim?.asOf && span && claim.asOfBasis === 'stated' ? { day: claim.asOf, span } : null
}
