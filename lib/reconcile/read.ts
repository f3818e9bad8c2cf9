import type { SeriesKey } from '../model/series'
import { endsOf } from './ends'
import type { Reading } from './reading'
import { isCumulative, roleOf } from './role'
import type { Told } from './told'

/** A claim as a reading of one series; null where it says nothing of it. */
export function read(told: Told, key: SeriesKey): Reading | null {
  const { claim: c, body, rung, speaker, about } = told
  const role = told.unsound === 'impossible' ? null : roleOf(c, key)
  if (!role) return null
  // Rule 12: an undated total binds from below, from the day on which it was known.
  const dated = c.asOf !== null
  if (!dated && !(isCumulative(key.event) && c.measure === 'cumulative')) return null
  const total = role === 'total' && dated
  const ends = endsOf(c, total)
  return {
    id: c.id,
    claims: [c.id],
    report: c.report,
    day: c.asOf ?? c.knownFrom,
    dated,
    knownFrom: c.knownFrom,
    knownLast: c.knownFrom,
    speaker,
    body,
    rung,
    role,
    batch: c.measure === 'increment',
    total,
    value: c.value,
    valueMax: c.valueMax,
    qualifier: c.qualifier,
    // Rule 5: a total since a later day leaves out who went before, so it caps nothing.
    ...(told.later ? { ...ends, upper: null, high: null } : ends),
    said: endsOf(c, true),
    again: told.again,
    disputed: false,
    about,
    added: null,
  }
}
