import type { Event } from '@/lib/model/claim'
import type { ArgumentKind } from '@/lib/model/derivation'
import type { SeriesKey } from '@/lib/model/series'
import {
  by,
  capital,
  RUNG,
  sameSayer,
  sayerName,
  toldPhrase,
  type ToldParts,
} from './derivation-told'
import { list, longDay, n, plural } from './format'
import { quantityPhrase } from './sentences'

export interface ArgumentParts extends ToldParts {
  kind: ArgumentKind
  side: 'lower' | 'best' | 'upper'
  /** What follows. */
  value: number
  /** The day that was asked for. */
  asked: string
  event: SeriesKey['event']
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
