import type { Body } from '../model/body'
import type { Claim } from '../model/claim'
import * as places from '../places'
import { bodyOf } from '../speakers'
import { getRegistry, saveRegistry, type Database } from '../store'

/**
 * Names that the registry does not spell yet are given their body where just one fits; what stays
 * open stays out of it. To be called before the claims are stored.
 */
export async function learnSpeakers(db: Database, claims: readonly Claim[]): Promise<void> {
  const spoken = new Set(claims.map((c) => c.speaker).filter((s) => s !== null))
  if (spoken.size === 0) return
  const registry = await getRegistry(db)
  const held = new Set(registry.bodies.map((b) => b.id))
  const names: Record<string, string> = {}
  const bodies = new Map<string, Body>()
  for (const name of spoken) {
    if (Object.hasOwn(registry.names, name)) continue
    const body = bodyOf(registry, name, places)
    if (!body) continue
    names[name] = body.id
    if (!held.has(body.id)) bodies.set(body.id, body)
  }
  if (Object.keys(names).length > 0) await saveRegistry(db, { bodies: [...bodies.values()], names })
}
