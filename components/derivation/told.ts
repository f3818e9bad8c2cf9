import type { Body } from '@/lib/model/body'
import type { ListedClaim } from '@/lib/model/claim'
import type { QuantityParts } from '@/messages/en/sentences'
import { why, type Rung, type Sayer, type ToldParts } from '@/messages/derivation'

export interface Lookup {
  claims: Readonly<Record<string, ListedClaim>>
  bodies: Readonly<Record<string, Body>>
}

interface Voice {
  stated: number
  claims: readonly string[]
  speaker: string | null
  rung: string
}

const isRung = (rung: string): rung is Rung => rung in why.rung

/** The claims that are named, as far as they are at hand. */
export const claimsOf = (ids: readonly string[], { claims }: Lookup): ListedClaim[] =>
  ids.flatMap((id) => claims[id] ?? [])

/** The claim that speaks for a voice: a qualified reading before one that dropped the qualifier. */
export function speakingClaim(
  ids: readonly string[],
  stated: number,
  lookup: Lookup,
): ListedClaim | null {
  const said = claimsOf(ids, lookup).filter((c) => c.value === stated)
  return said.find((c) => c.qualifier !== 'exact') ?? said[0] ?? null
}

/** The number as it was told, with its qualifier; a sum is told by nobody and stands alone. */
export const quantityOf = (stated: number, claim: ListedClaim | null): QuantityParts =>
  claim ?? { value: stated, valueMax: null, qualifier: 'exact' }

/** Who says it: the body, else the name that the report gives, else the paper itself. */
export function sayerOf(voice: Voice, claim: ListedClaim | null, { bodies }: Lookup): Sayer {
  const body = voice.speaker === null ? undefined : bodies[voice.speaker]
  const name = body?.name ?? claim?.speaker ?? claim?.publisher ?? null
  return { name, rung: isRung(voice.rung) ? voice.rung : 'unknown' }
}

export function toldOf(voice: Voice & { day: string }, lookup: Lookup): ToldParts {
  const claim = speakingClaim(voice.claims, voice.stated, lookup)
  const first = claim ?? claimsOf(voice.claims, lookup)[0] ?? null
  return {
    quantity: quantityOf(voice.stated, claim),
    day: first !== null && first.asOf === null ? null : voice.day,
    sayer: sayerOf(voice, first, lookup),
  }
}
