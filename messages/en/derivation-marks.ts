import type { Dimension } from '@/lib/model/claim'
import type { Derivation, Unsound } from '@/lib/model/derivation'
import type { MarkKind } from '@/lib/model/series'
import { capital } from './derivation-told'
import { claims, longDay, n } from './format'
import { quantityPhrase, type QuantityParts } from './sentences'

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
