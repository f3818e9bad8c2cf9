import type { MapBracket } from './types'

/** Badges nearer than this many degrees would lie on one another at the zoom of a crisis. */
const APART = { lat: 1.1, lng: 3 }

/**
 * Moves badges that would cover one another to the next free row below; the first keeps its
 * place. Countries and figures stay as they are.
 */
export function spreadBadges(brackets: readonly MapBracket[]): MapBracket[] {
  const placed: MapBracket[] = []
  for (const bracket of brackets) {
    const lng = bracket.badge[1]
    let lat = bracket.badge[0]
    const covers = (other: MapBracket) =>
      Math.abs(other.badge[0] - lat) < APART.lat && Math.abs(other.badge[1] - lng) < APART.lng
    // Each step clears at least one of finitely many rows, so that this ends.
    while (placed.some(covers)) lat -= APART.lat
    placed.push({ ...bracket, badge: [lat, lng] })
  }
  return placed
}
