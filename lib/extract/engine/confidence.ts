import type { Claim } from '../../model/claim'
import type { Governed } from './govern'
import type { Population } from './populations'

/** How sure the extractor is: it loses some for every field that was not said outright. */
export function confidenceOf(
  claim: Claim,
  governed: Governed | null,
  population: Population,
  carriedOver: boolean,
): number {
  let sure = 0.95
  if (carriedOver) sure -= 0.3
  if (governed) sure -= Math.min(0.2, governed.cost * 0.008)
  if (governed?.trigger.weak) sure -= 0.1
  if (population.by !== 'noun') sure -= 0.15
  if (claim.population.nationality.length > 0 && population.nationality.length === 0) sure -= 0.1
  if (!claim.evidence.spans.origin) sure -= 0.03
  if (claim.asOfBasis !== 'stated') sure -= 0.02
  return Math.round(Math.max(0.1, sure) * 100) / 100
}
