import type { Day } from '../model/day'
import type { Derivation } from '../model/derivation'
import { CorridorError } from '../model/errors'
import { parseSeriesId } from '../model/series-id'
import { explain } from '../reconcile'
import type { ExplainedSeries } from '../view/types'
import { openHouse } from './house'
import { reconciled } from './reconciled'

const noSeries = (id: string) =>
  new CorridorError(
    'not_found',
    `There is no series “${id}”. GET /api/v1/series?crisis=… lists those of a crisis.`,
    'id',
  )

function claimsOf({
  lower,
  best,
  upper,
  setAside,
  unsound,
  marks,
  denominator,
  point,
}: Derivation) {
  const said = [lower, best, upper].flatMap((a) => (a ? [a, ...a.terms] : []))
  const rivals = setAside.flatMap((s) => [s, s.against])
  const compared = marks.flatMap((m) => [m.from, m.to])
  const points = [denominator, point].filter((p) => p !== null)
  const ids = [...said, ...rivals, ...compared, ...points].flatMap((one) => one.claims)
  return new Set([...ids, ...unsound.map((u) => u.claim)])
}

/**
 * Why a series is what it is on a day, as it was known on a day. Without a day, on the last one
 * with something new.
 * @throws CorridorError not_found, field `id`
 */
export async function explainSeries(
  id: string,
  day: Day | null,
  known: Day | null,
): Promise<ExplainedSeries> {
  const key = parseSeriesId(id)
  if (!key) throw noSeries(id)
  const { claims, context, series } = await reconciled(await openHouse(), [key.crisis], known)
  const points = series.find((s) => s.id === id)?.points ?? []
  const on = day ?? points.at(-1)?.day
  const derivation = on ? explain(claims, id, on, context) : null
  if (!derivation) throw noSeries(id)
  const named = claimsOf(derivation)
  const told = claims.filter((c) => named.has(c.id))
  const speaking = new Set(told.map((c) => c.body))
  return {
    key,
    derivation,
    claims: Object.fromEntries(told.map((c) => [c.id, c])),
    bodies: Object.fromEntries([...context.bodies].filter(([body]) => speaking.has(body))),
    days: points.map(({ day: of, lower, best, qualifier, upper }) => ({
      day: of,
      ...{ lower, best, qualifier, upper },
    })),
  }
}
