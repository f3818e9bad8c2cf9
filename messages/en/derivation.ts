import type { Event, Group, Unit } from '@/lib/model/claim'
import { argumentSentence } from './derivation-argument'
import { markSentence, noBest, unsoundSentence } from './derivation-marks'
import {
  by,
  capital,
  on,
  RUNG,
  sameSayer,
  sayerName,
  toldPhrase,
  type ToldParts,
} from './derivation-told'
import { longDay, n, plural } from './format'
import { clause, land, populationPhrase, quantityPhrase, type QuantityParts } from './sentences'

/** What a series counts, names already looked up. */
export interface SubjectParts {
  nationality: string[]
  group: Group
  unit: Unit
  event: Event | 'out_of_danger'
  origin: string | null
  /** Whether they may be out of danger without leaving the country of origin: it is their own. */
  within: boolean
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

const MANY: QuantityParts = { value: 2, valueMax: null, qualifier: 'exact' }

/** "had left Ukraine", or "left Ukraine" where no day stands beside it. */
function predicate(s: SubjectParts, quantity: QuantityParts, perfect = true): string {
  const destinations = s.destination === null ? [] : [s.destination]
  const measure = perfect ? 'cumulative' : 'increment'
  const parts = { ...s, quantity, destinations, measure, scope: 'total' } as const
  if (s.event === 'out_of_danger' && s.within)
    return `${perfect ? 'had ' : ''}got out of danger${s.origin === null ? '' : ` in ${land(s.origin)}`}`
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

/** The number, and how many of them were home: one sentence each, since the two may be told by two. */
export function headlineSentence({
  home,
  ...number
}: NumberParts & { home: QuantityParts | null }) {
  const first = numberSentence(number)
  if (home === null) return first
  const were = home.value === 1 && home.valueMax === null ? 'was' : 'were'
  return `${first} ${capital(quantityPhrase(home))} of them ${were} home.`
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
  headline: headlineSentence,
  series: seriesTitle,
  argument: argumentSentence,
  setAsideBecause: setAsideSentence,
  mark: markSentence,
  noBest,
}
