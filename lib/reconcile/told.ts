import type { Body } from '../model/body'
import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import type { Unsound } from '../model/derivation'
import { rungOf } from '../model/rung'
import { unsound, withoutDay } from './sound'

/** A claim with what every series that it belongs to asks of it, worked out once. */
export interface Told {
  claim: ListedClaim
  body: string | null
  rung: number
  /** Who speaks, as a key: a body, a paper in its own voice, or an unknown name. */
  speaker: string
  /** What it is limited to, so that two readings of one thing can be told from two things. */
  about: string
  /** True where its body said otherwise later (rule 8): it is still what its report adds up. */
  corrected: boolean
  /** True where another figure of the same body, day and part is the same thing told again. */
  again: boolean
  /** True where it counts from a later day than the crisis: it leaves out who came before. */
  later: boolean
  /** Why it cannot be as it stands; its day, or all of it, is then not used. */
  unsound: Unsound | null
  /** Equal for claims that are one voice (rule 7). */
  voice: string
}

export function tell(
  stated: ListedClaim,
  bodies: ReadonlyMap<string, Body>,
  start: Day | null,
): Told {
  const wrong = unsound(stated, start)
  const claim = wrong === 'after_known' || wrong === 'before_crisis' ? withoutDay(stated) : stated
  const body = claim.body === null ? null : (bodies.get(claim.body) ?? null)
  const about = aboutOf(claim)
  const speaker = speakerOf(claim)
  return {
    claim,
    body: body?.id ?? null,
    rung: rungOf(claim, body),
    speaker,
    about,
    corrected: false,
    again: isAgain(claim),
    later: claim.since !== null && (start === null || claim.since > start),
    unsound: wrong,
    voice: [speaker, claim.asOf, claim.value, claim.valueMax, about].join('\n'),
  }
}

/** "A flight" and "a flight" of one day may be two: only one that has a number is told again. */
const isAgain = ({ measure, part }: ListedClaim) =>
  measure !== 'increment' || part.every((p) => p.dimension !== 'batch' || /\d/.test(p.key))

/** A paper speaks for itself; an unknown name is its own voice. */
const speakerOf = (c: ListedClaim) =>
  c.body ?? (c.speaker === null ? `own:${c.publisher ?? c.report}` : `name:${c.speaker}`)

function aboutOf({ population, measure, part, destinations, since }: ListedClaim): string {
  const parts = part.map((p) => `${p.dimension}:${p.key}`).sort()
  const to = destinations.map((d) => d.country).sort()
  return [population.group, measure, parts.join(';'), to.join('+'), since].join('|')
}
