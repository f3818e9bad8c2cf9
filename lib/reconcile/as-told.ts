import type { Claim, Qualifier } from '../model/claim'
import type { ToldFigure } from '../model/series'

/** A figure as it was told: its qualifier goes with it wherever it is shown. */
export const asTold = (
  { value, valueMax, qualifier }: Pick<Claim, 'value' | 'valueMax' | 'qualifier'>,
  claims: string[],
): ToldFigure => ({ value, valueMax, qualifier, claims })

/** What the parts of a sum leave of it: it is exact where all are, and a least where some are. */
export function ofSum(qualifiers: readonly Qualifier[]): Qualifier {
  const others = new Set(qualifiers.filter((q) => q !== 'exact'))
  if (others.size === 0) return 'exact'
  return others.size === 1 && others.has('at_least') ? 'at_least' : 'about'
}
