import type { RivalFigure, RivalVoice, Rivalry } from '@/lib/model/rivalry'
import type { RivalData } from '@/lib/view/types'
import { m } from '@/messages'
import { rivalWords as t } from '@/messages/rivals'
import { claimsOf, quantityOf, sayerOf, speakingClaim } from '../derivation/told'

/** The figures that one is set aside against, each with who says it: "62 of the embassy". */
export function opponentsOf(
  figure: RivalFigure,
  voice: RivalVoice,
  { voices }: Rivalry,
  data: RivalData,
): string[] {
  const against = new Set(figure.against)
  return voices.flatMap((other) =>
    other.figures
      .filter((f) => f.claims.some((id) => against.has(id)))
      .map((f) => {
        const claim = speakingClaim(f.claims, f.stated, data)
        const quantity = m.sentence.quantity(quantityOf(f.stated, claim))
        if (other.key === voice.key) return t.ownOpponent(quantity)
        const first = claimsOf(f.claims, data)[0] ?? null
        const said = {
          stated: f.stated,
          claims: f.claims,
          speaker: other.speaker,
          rung: other.rung,
        }
        return t.opponent(quantity, t.sayer(sayerOf(said, first, data)))
      }),
  )
}
