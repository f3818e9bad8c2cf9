import type { MapBracket } from '@/lib/view/types'

/** How many brackets stay readable: around one open country they share its sides. */
export const drawnAt = (scale: number, country: string | null): number =>
  scale < 0.8 ? 1 : country === null ? 3 : 2

/**
 * Which joint figures are drawn: those of the open country, or of the claim that is open, first;
 * else the largest, and of several over the same countries only the largest. The rest stay in the
 * panel and in the table.
 */
export function chooseBrackets(
  brackets: readonly MapBracket[],
  country: string | null,
  claim: string | null,
  drawn = 3,
): MapBracket[] {
  const size = (b: MapBracket) => b.figure.valueMax ?? b.figure.value
  const rank = (b: MapBracket) =>
    claim !== null && b.claims.includes(claim)
      ? 2
      : country !== null && b.countries.includes(country)
        ? 1
        : 0
  const chosen: MapBracket[] = []
  const taken = new Set<string>()
  for (const b of [...brackets].sort((a, c) => rank(c) - rank(a) || size(c) - size(a))) {
    if (chosen.length === drawn) break
    if (country !== null && rank(b) === 0) break
    const over = [...b.countries].sort().join()
    if (taken.has(over) && rank(b) < 2) continue
    taken.add(over)
    chosen.push(b)
  }
  return chosen
}
