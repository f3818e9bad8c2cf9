import type { ArgumentKind, Derivation, Unsound } from '@/lib/model/derivation'
import type { Dimension, Event, Group, Unit } from '@/lib/model/claim'
import type { MarkKind } from '@/lib/model/series'
import type { RUNGS } from '@/lib/model/rung'
import { claims, list, longDay, n, plural } from './format'
import {
  clause,
  populationPhrase,
  quantityPhrase,
  withArticle,
  type QuantityParts,
} from './sentences'

export type Rung = (typeof RUNGS)[number]

/** Who says it: a body's or a paper's name; null where nobody is named. */
export interface Sayer {
  name: string | null
  rung: Rung
}

/** A figure as somebody told it. `day` is null where it has none. */
export interface ToldParts {
  quantity: QuantityParts
  day: string | null
  sayer: Sayer
}

/** What a series counts, names already looked up. */
export interface SubjectParts {
  nationality: string[]
  group: Group
  unit: Unit
  event: Event | 'out_of_danger'
  origin: string | null
  destination: string | null
  /** Routes, carriers and places that it is limited to, each in words. */
  limits: string[]
}

/** How many, whom it concerns, and for which day; `quantity` is null where nothing is known. */
export interface NumberParts extends SubjectParts {
  quantity: QuantityParts | null
  day: string
  /** Of `out_of_danger`: how many were registered. */
  registered: QuantityParts | null
}

const STOCKS: ReadonlySet<string> = new Set(['remaining', 'awaiting', 'registered', 'planned'])

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const by = (event: SubjectParts['event'], day: string) =>
  `${STOCKS.has(event) ? 'on' : 'by'} ${longDay(day)}`

const MANY: QuantityParts = { value: 2, valueMax: null, qualifier: 'exact' }

/** "had left Ukraine", or "left Ukraine" where no day stands beside it. */
function predicate(s: SubjectParts, quantity: QuantityParts, perfect = true): string {
  const destinations = s.destination === null ? [] : [s.destination]
  const measure = perfect ? 'cumulative' : 'increment'
  const parts = { ...s, quantity, destinations, measure, scope: 'total' } as const
  const limits = s.limits.length > 0 ? ` (${s.limits.join('; ')})` : ''
  return clause({ ...parts, part: [] }) + limits
}

/** "Indian nationals who left Ukraine": the name of a series, as a heading writes it. */
export function seriesTitle(s: SubjectParts): string {
  const whom = populationPhrase(s.nationality, s.group, s.unit)
  const which = s.unit === 'people' || s.unit === 'families' ? 'who' : 'that'
  return capital(`${whom} ${which} ${predicate(s, MANY, false)}`)
}

/** "By 4 March 2022 at least 17,000 Indian nationals had left Ukraine, of about 18,000 registered." */
export function numberSentence(p: NumberParts): string {
  if (p.quantity === null) {
    const whom = populationPhrase(p.nationality, p.group, p.unit)
    return `No claim says how many ${whom} ${predicate(p, MANY)} ${by(p.event, p.day)}.`
  }
  const one = p.quantity.value === 1 && p.quantity.valueMax === null
  const whom = populationPhrase(p.nationality, p.group, p.unit, one)
  const told = `${quantityPhrase(p.quantity)} ${whom} ${predicate(p, p.quantity)}`
  // A year and a number side by side want a comma.
  const comma = /^\d/.test(told) ? ',' : ''
  return `${capital(by(p.event, p.day))}${comma} ${told}${denominator(p.quantity, p.registered)}.`
}

function denominator(quantity: QuantityParts, registered: QuantityParts | null): string {
  if (registered === null) return ''
  const exceeds = quantity.value > (registered.valueMax ?? registered.value)
  const told = quantityPhrase(registered)
  return exceeds ? `; ${told} had been registered` : `, of ${told} registered`
}

const RUNG: Record<Rung, string> = {
  own_government: 'their own government, or whoever moved them',
  host: 'the host country',
  united_nations: 'the United Nations or its like',
  other_government: 'another government, a company or a person',
  paper: 'a paper in its own voice',
  unknown: 'a name that is not in the registry',
}

/** The sayer at the head of a sentence or within it. */
export function sayerName({ name, rung }: Sayer): string {
  if (name === null) return 'a report in its own voice'
  return rung === 'unknown' ? `“${name}”` : withArticle(name)
}

const on = (day: string | null) => (day === null ? '' : ` for ${longDay(day)}`)

/** "more than 17,000 by the Embassy of India for 4 March 2022" */
export const toldPhrase = ({ quantity, day, sayer }: ToldParts) =>
  `${quantityPhrase(quantity)} by ${sayerName(sayer)}${on(day)}`

export interface ArgumentParts extends ToldParts {
  kind: ArgumentKind
  side: 'lower' | 'best' | 'upper'
  /** What follows. */
  value: number
  /** The day that was asked for. */
  asked: string
  event: SubjectParts['event']
  /** True where an earlier side rests on the same claims. */
  repeated: boolean
  /** True where lower and upper bound are one number. */
  meets: boolean
  /** Contradicting figures that are as good as this one (rule 4): the bounds reach over all of them. */
  beside: ToldParts[]
  /** Of `parts` and `batches`: what was added. */
  terms: number[]
  /** Of `batches`: the earlier total that they add to. */
  base: { value: number; day: string | null } | null
  /** Of `smaller_group`: the group, "Indian students". */
  group: string
  /** Of `limited`: where the people went, each once. */
  places: string[]
  /** Of `greatest`: the least that is known of each event. */
  events: { event: Event; value: number }[]
}

const MOST_TERMS = 9

function sum(values: readonly number[]): string {
  const shown = values.length > MOST_TERMS ? values.slice(0, MOST_TERMS - 1) : values
  const more = values.length - shown.length
  return shown.map(n).join(' + ') + (more > 0 ? ` + ${n(more)} more` : '')
}

const who = (p: ToldParts) => capital(sayerName(p.sayer))
const total = (p: ArgumentParts) =>
  `${who(p)} gave ${quantityPhrase(p.quantity)} as the total${p.day === null ? '' : ` ${by(p.event, p.day)}`}`

const OUT: Record<Event, string> = {
  left: 'those who left',
  evacuated: 'those who were evacuated',
  arrived: 'those who arrived abroad',
  returned_home: 'those who returned home',
  remaining: 'those who remained',
  awaiting: 'those who waited',
  registered: 'those who were registered',
  planned: 'those who were to leave',
}

function batches({ base, terms, value }: ArgumentParts): string {
  if (!base) {
    const reported = terms.length === 1 ? 'One batch is' : `${n(terms.length)} batches are`
    return `${reported} reported that cannot be the same people: ${sum(terms)}${terms.length > 1 ? ` = ${n(value)}` : ''}.`
  }
  const after = terms.slice(1)
  const when = base.day === null ? 'without a day' : `by ${longDay(base.day)}`
  return `${n(base.value)} ${when}, and ${plural(after.length, 'batch', 'batches')} after it: + ${sum(after)} = ${n(value)}.`
}

function greatest({ events, value }: ArgumentParts): string {
  const [only, ...others] = events
  if (only && others.length === 0)
    return `Only ${OUT[only.event]} are reported: at least ${n(value)}.`
  const told = list(events.map((e) => `${OUT[e.event]} (at least ${n(e.value)})`))
  return `Of ${told}, the greatest figure holds. They are not added: the same people may be in several.`
}

const byDay = (day: string | null) => (day === null ? '' : ` by ${longDay(day)}`)
const onDay = (day: string | null) => (day === null ? '' : ` on ${longDay(day)}`)
const counted = (p: ArgumentParts) => `${who(p)} counted ${quantityPhrase(p.quantity)}`

/** The argument from below; one sentence for each kind. */
const BELOW: Record<ArgumentKind, (p: ArgumentParts) => string> = {
  total: (p) => `${total(p)}.`,
  part: (p) =>
    `${counted(p)} in a part of them${byDay(p.day)}; the whole is no smaller than its part.`,
  increment: (p) => `${counted(p)} in one batch${onDay(p.day)}; all of them are at least as many.`,
  stock: (p) => `${counted(p)} at one moment${onDay(p.day)}; over all the days they are no fewer.`,
  smaller_group: (p) => `${counted(p)} ${p.group}${byDay(p.day)}, who are among them.`,
  limited: (p) => {
    const places = p.places.length > 0 ? list(p.places) : 'some destinations'
    return `${counted(p)} for ${places} alone${byDay(p.day)}; all of them are no fewer.`
  },
  undated: (p) =>
    `${who(p)} gave ${quantityPhrase(p.quantity)} without a day; it counts from the day on which it was known.`,
  parts: ({ terms, value }) =>
    `The parts that one report gives add up: ${sum(terms)} = ${n(value)}.`,
  batches,
  greatest,
}

/** A tie: the figure binds only as far as the outermost of those beside it. */
function besideSentence({ beside, side, sayer, value }: ArgumentParts): string {
  const others = beside.map((b) =>
    sameSayer(b.sayer, sayer)
      ? `its own ${quantityPhrase(b.quantity)}`
      : toldPhrase({ ...b, day: null }),
  )
  const one = others.length === 1
  const end = side === 'lower' ? 'no fewer than' : 'no more than'
  return ` Beside it ${one ? 'stands' : 'stand'} ${list(others)}, and ${one ? 'neither' : 'none'} is better, so ${end} ${n(value)}.`
}

/** A round total, or a sum of rounded ones, binds at its margin. */
function marginSentence(p: ArgumentParts): string {
  if (p.beside.length > 0 && p.side !== 'best')
    return p.side === 'upper' && p.repeated ? '' : besideSentence(p)
  if (p.side === 'upper' && p.repeated) return ''
  if (
    p.side === 'best' ||
    p.kind === 'greatest' ||
    p.quantity.qualifier !== 'exact' ||
    p.value === p.quantity.value
  )
    return ''
  if (p.kind === 'parts' || p.kind === 'batches')
    return ' Rounded figures count by the least that they stand for.'
  const end = p.side === 'lower' ? 'no fewer than' : 'no more than'
  return ` ${n(p.quantity.value)} is a round number, so ${end} ${n(p.value)}.`
}

function best(p: ArgumentParts): string {
  if (p.meets && p.repeated) return `The bounds meet at ${n(p.value)}.`
  const nearest = `the newest total of whoever stands nearest (${RUNG[p.sayer.rung]})`
  return p.repeated ? `The same figure: ${nearest}.` : `${total(p)}: ${nearest}.`
}

function upper(p: ArgumentParts): string {
  const later = p.day !== null && p.day > p.asked
  const before = later ? `, and there were no more of them on ${longDay(p.asked)}` : ''
  if (p.repeated && p.beside.length > 0)
    return `The same figures cap it: no more than ${n(p.value)}.`
  if (p.repeated) {
    const margin = p.value === p.quantity.value ? '' : ` at the end of its margin, ${n(p.value)}`
    return `The same figure caps it${margin}${before}.`
  }
  return `${total(p)}${before}.`
}

/** Why a bound or the best value is what it is, in one or two sentences. */
export function argumentSentence(p: ArgumentParts): string {
  const said = p.side === 'lower' ? BELOW[p.kind](p) : p.side === 'best' ? best(p) : upper(p)
  return said + marginSentence(p)
}

export type SetAsideReason =
  | 'further'
  | 'older'
  | 'part'
  | 'known_earlier'
  | 'tie'
  | 'side_by_side'
  | 'does_not_fit'
  | 'corrected'

const sameSayer = (a: Sayer, b: Sayer) => a.name !== null && a.name === b.name

/** "Against 62 by the Embassy of Pakistan for 26 February 2022, which stands nearer: …" */
export function setAsideSentence(
  reason: SetAsideReason,
  it: ToldParts,
  against: ToldParts,
): string {
  const own = `its own ${quantityPhrase(against.quantity)}${on(against.day)}`
  const isOwn = sameSayer(it.sayer, against.sayer)
  const opponent = isOwn ? own : toldPhrase(against)
  switch (reason) {
    case 'further':
      return `Against ${opponent}, which stands nearer: ${RUNG[against.sayer.rung]}; this is ${RUNG[it.sayer.rung]}.`
    case 'older':
      return `Against ${opponent}, which is newer${isOwn ? '' : '; both stand equally near'}.`
    case 'part':
      return `Against ${opponent}, a total; this is a part or a batch of the same day.`
    case 'known_earlier':
      return `Against ${opponent}, which was told later; both are for the same day.`
    case 'tie':
      return `Against ${opponent}. Neither stands nearer or is newer, and only one of the two can hold.`
    case 'side_by_side':
      return `Side by side with ${opponent}. Neither stands nearer or is newer, so the bounds reach from one to the other.`
    case 'does_not_fit':
      return `The sum leaves no room beside ${toldPhrase(against)}.`
    case 'corrected':
      return `Corrected later by the same speaker: ${quantityPhrase(against.quantity)}${on(against.day)}.`
  }
}

const BY_DIMENSION: Record<Dimension, string> = {
  batch: 'by batch',
  period: 'by period',
  carrier: 'by carrier',
  route: 'by route',
  destination: 'by destination',
  place: 'by place',
  home: 'by home',
  subgroup: 'by group',
}

export interface MarkParts {
  kind: MarkKind
  /** Null where no claim that it rests on has a day. */
  day: string | null
  dimension: Dimension | null
  from: QuantityParts
  to: QuantityParts
}

/** How parts and batches stand to the totals, with the difference. */
export function markSentence({ kind, day, dimension, from, to }: MarkParts): string {
  const when = day === null ? '' : `on ${longDay(day)} `
  const parts = `${when}the parts${dimension ? ` ${BY_DIMENSION[dimension]}` : ''}`
  const batched = `${when}the batches`
  const isExact = from.qualifier === 'exact' && to.qualifier === 'exact'
  const gap = `${isExact ? '' : 'about '}${n(Math.abs(from.value - to.value))}`
  const [sum, total] = [quantityPhrase(from), quantityPhrase(to)]
  const said: Record<MarkKind, string> = {
    fall: `${when}the total falls from ${sum} to ${total}: a new count begins, with bounds of its own.`,
    parts_add_up:
      sum === total
        ? `${parts} add up to the total: ${total}.`
        : `${parts} add up to ${sum}, which the stated total of ${total} allows.`,
    parts_fall_short: `${parts} fall short by ${gap}: ${sum} of ${total}.`,
    parts_exceed: `${parts} exceed the total by ${gap}: ${sum} against ${total}.`,
    batches_close: `${batched} close: they add up to the stated total, ${total}.`,
    batches_fall_short: `${batched} fall short by ${gap}: ${sum} of ${total}.`,
    batches_exceed: `${batched} exceed the total by ${gap}: ${sum} against ${total}.`,
  }
  return capital(said[kind])
}

/** Why claims cannot be as they stand, and what is made of them. */
export function unsoundSentence(reason: Unsound, count: number): string {
  const [claim, its] = count === 1 ? ['One claim', 'its'] : [claims(count), 'their']
  const one = count === 1
  switch (reason) {
    case 'impossible':
      return `${claim} ${one ? 'gives' : 'give'} a number that no count can reach, and ${one ? 'says' : 'say'} nothing here.`
    case 'wrong_way_round':
      return `${claim} ${one ? 'gives' : 'give'} a range whose greater end comes first, and ${one ? 'binds' : 'bind'} nothing.`
    case 'after_known':
      return `${claim} ${one ? 'is' : 'are'} for a day after the report: ${its} day is not used.`
    case 'before_crisis':
      return `${claim} ${one ? 'is' : 'are'} for a day before the crisis began: ${its} day is not used.`
  }
}

/** Why no best value is given. */
export const noBest: Record<NonNullable<Derivation['noBest']>, string> = {
  one_sided:
    'None: the newest total of whoever stands nearest is a bound or a range, and its middle would be invented.',
  disputed: 'None: two totals of the same weight contradict each other.',
  outside: 'None: the newest total of whoever stands nearest lies outside the bounds.',
  no_total: 'None: nobody gives a total of the whole that holds on this day.',
  derived: 'None: each event leaves out people whom another one counts.',
}

/** The words around an explanation. */
export const derivation = {
  page: (series: string) => `Why: ${series}`,
  loading: 'Fetching the argument',
  failed: 'The explanation could not be fetched.',
  failedHint: 'The figures on the page are safe. Check the connection and try again.',
  retry: 'Try again',
  missing: 'There is no such series.',
  missingHint:
    'No claim speaks of it, or none was known by then. A series is named by its crisis, its people, its origin and its event.',
  onPage: 'This explanation on its own page',
  onTimeline: 'This series on the timeline',
  lower: 'From below',
  best: 'Best value',
  upper: 'From above',
  noLower: 'Nothing binds from below.',
  noUpper: 'Nothing caps it: no kept claim says how many at most.',
  noUpperOut: 'Nothing caps it: people may be out whom no event counts.',
  sideBySide: 'Side by side',
  setAside: 'Set aside',
  nothingSetAside: 'No claim up to this day had to give way.',
  unsound: 'Cannot be',
  unsoundBecause: unsoundSentence,
  marks: 'Parts and batches',
  standing: 'Standing on',
  voices: (count: number) =>
    count === 0
      ? 'No figure counts in this series yet.'
      : `${plural(count, 'figure counts', 'figures count')} in this series up to that day; what one body said counts once, however many papers print it.`,
  undated: (count: number) =>
    count === 1 ? '1 of its claims has no day.' : `${n(count)} of its claims have no day.`,
  carried: (day: string) => `Nothing new was told since ${longDay(day)}.`,
  known: (day: string) => `As it was known on ${longDay(day)}.`,
  joint: 'A joint figure: how many of each nationality is not stated.',
  rule: (rule: string) => `rule ${rule}`,
  ruleTitle: (rule: string) => `Rule ${rule}, in the words of the method`,
  seriesBehind: 'Explain that series',
  days: 'Day by day',
  batchesAdded: 'Batches, added up',
  claimsOf: (count: number) => plural(count, 'claim', 'claims'),
  sayer: sayerName,
  rung: RUNG,
  number: numberSentence,
  series: seriesTitle,
  argument: argumentSentence,
  setAsideBecause: setAsideSentence,
  mark: markSentence,
  noBest,
}
