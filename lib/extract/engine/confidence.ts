import type { Claim } from '../../model/claim'
import fitted from './confidence.json'

/** Characters between a figure and its verb, from which on they are far apart. */
const FAR = 25

function eventIsFar({ evidence: { spans } }: Claim): boolean {
  const [value, event] = [spans.value?.[0], spans.event?.[0]]
  if (!value || !event) return false
  return Math.max(event[0] - value[1], value[0] - event[1]) > FAR
}

/** What speaks for or against a claim. Each can be seen in the claim itself. */
export const CUES = {
  noNationality: ({ population }: Claim) => population.nationality.length === 0,
  foreigners: ({ population }: Claim) => population.group === 'foreigners',
  noDestination: ({ destinations }: Claim) => destinations.length === 0,
  severalDestinations: ({ destinations }: Claim) => destinations.length > 1,
  originUnstated: ({ evidence }: Claim) => !evidence.spans.origin,
  dayUnstated: ({ asOfBasis }: Claim) => asOfBasis !== 'stated',
  eventUnstated: ({ evidence }: Claim) => !evidence.spans.event,
  eventIsFar,
  stays: ({ event }: Claim) => event === 'remaining',
  goesHome: ({ event }: Claim) => event === 'returned_home',
}

export type Cue = keyof typeof CUES

/** `base` is for a claim without any cue; each cue adds its own (log odds). */
export type Weights = Record<'base' | Cue, number>

export const cuesOf = (claim: Claim): Cue[] =>
  (Object.keys(CUES) as Cue[]).filter((cue) => CUES[cue](claim))

export function chance(cues: readonly Cue[], weights: Weights): number {
  const odds = cues.reduce((sum, cue) => sum + weights[cue], weights.base)
  return 1 / (1 + Math.exp(-odds))
}

/**
 * How often claims with these cues are right in every field that is scored strictly, as counted on
 * annotated reports; `npm run eval -- --calibrate` counts again.
 */
export const confidenceOf = (claim: Claim): number =>
  Math.round(100 * chance(cuesOf(claim), fitted.weights)) / 100
