import { isDeepStrictEqual } from 'node:util'
import type { StoredClaim } from '../model/claim'
import { claimId } from '../model/ids'

/** `had` is the newest stored version, `wanted` what a report is now read to state. */
export interface Pair {
  had: StoredClaim | null
  wanted: StoredClaim | null
}

const at = (c: StoredClaim) => c.evidence.spans.value?.[0]?.[0] ?? c.evidence.start
const stands = (c: StoredClaim) => c.status !== 'superseded'

/**
 * Which stored claim of a report each wanted one is a version of: by its id, by what it says, then
 * by the place of its figure in the text. What is left on either side stands alone.
 */
export function pairVersions(had: readonly StoredClaim[], wanted: readonly StoredClaim[]): Pair[] {
  const left = new Set(had)
  const found = new Map<StoredClaim, StoredClaim>()
  const pairBy = (isSame: (stored: StoredClaim, next: StoredClaim) => boolean) => {
    for (const next of wanted) {
      const stored = found.has(next) ? undefined : [...left].find((c) => isSame(c, next))
      if (!stored) continue
      found.set(next, stored)
      left.delete(stored)
    }
  }
  // By id comes first, so that no wanted claim is stored anew under an id that is taken.
  pairBy((stored, next) => stored.id === next.id)
  pairBy((stored, next) => claimId(stored.report, stored) === next.id)
  pairBy((stored, next) => stands(stored) && at(stored) === at(next))
  return [
    ...wanted.map((next) => ({ had: found.get(next) ?? null, wanted: next })),
    ...[...left].filter(stands).map((stored) => ({ had: stored, wanted: null })),
  ]
}

/** The next version of a pair, null where nothing changed. A person's decision on it holds. */
export function nextVersion({ had, wanted }: Pair): StoredClaim | null {
  if (!had) return wanted
  const next: StoredClaim = wanted
    ? { ...wanted, id: had.id, status: stands(had) ? had.status : wanted.status }
    : { ...had, status: 'superseded' }
  const version = had.version
  if (isDeepStrictEqual({ ...next, version }, had)) return null
  return { ...next, version: version + 1 }
}
