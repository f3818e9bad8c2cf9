import type { Event } from '../../model/claim'
import type { Trigger } from './events'
import type { DayMention, Reference } from './days'
import type { Quantity } from './quantities'
import type { Speaker } from './speakers'

export interface When {
  asOf: string | null
  basis: 'stated' | 'published' | null
  since: string | null
  /** The day that the text names for it. */
  mention: DayMention | null
  /** The day belongs to what happened, not to who said it. */
  ofEvent: boolean
  period: boolean
}

/** The day that a figure is true for: the one bound to it, else that of its telling, else the report's. */
export function whenOf(
  days: readonly DayMention[],
  quantity: Quantity,
  trigger: Trigger | null,
  speaker: Speaker | null,
  event: Event,
  reference: Reference,
): When {
  const planned = event === 'planned'
  const resolve = (day: DayMention) => (planned ? (day.future ?? day.past) : day.past)
  const since = days.find((day) => day.lead === 'since' && !day.period)
  const usable = days.filter((day) => day !== since && resolve(day))
  const distance = (day: DayMention) => {
    const anchors = [quantity.figure, ...(trigger ? [trigger.first] : [])]
    return Math.min(...anchors.map((at) => Math.abs(day.first - at)))
  }
  const ofSpeech = (day: DayMention) => speaker !== null && Math.abs(day.first - speaker.verb) <= 3
  const bound = usable.filter((day) => day.lead === 'as_of' || day.period)
  const own = usable.filter((day) => !ofSpeech(day))
  const pool = bound.length > 0 ? bound : own.length > 0 ? own : usable
  const mention = [...pool].sort((a, b) => distance(a) - distance(b))[0] ?? null
  const sinceDay = since?.past ?? null
  const period = mention?.period ?? false
  if (mention)
    return {
      asOf: resolve(mention),
      basis: 'stated',
      since: sinceDay,
      mention,
      ofEvent: mention.lead !== 'as_of' && !ofSpeech(mention),
      period,
    }
  const basis = reference.published ? 'published' : null
  return {
    asOf: reference.published,
    basis,
    since: sinceDay,
    mention: null,
    ofEvent: false,
    period: false,
  }
}
