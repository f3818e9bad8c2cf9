import type { ReactNode } from 'react'
import type { ExplainedSeries } from '@/lib/view/types'
import { why } from '@/messages/derivation'
import { FigureValue } from '../ui/figure'
import { argumentParts, besideOf, isRepeated, type Side } from './arguments'
import { ClaimRows } from './claim-rows'
import { RuleLink } from './rule-link'
import { Section } from './section'
import { claimsOf } from './told'

const QUALIFIER = { lower: 'at_least', best: 'exact', upper: 'at_most' } as const

/** Where there is no such number, why. */
function nothing(side: Side, { derivation }: ExplainedSeries): string {
  if (side === 'lower') return why.noLower
  if (side === 'upper') return derivation.noBest === 'derived' ? why.noUpperOut : why.noUpper
  return why.noBest[derivation.noBest ?? 'no_total']
}

/** A bound or the best value: its argument in a sentence, and the claims that it rests on. */
export function ArgumentSide({
  side,
  explained,
  behind,
}: {
  side: Side
  explained: ExplainedSeries
  /** The link to the series that a derived one was taken from. */
  behind?: ReactNode
}) {
  const { key, derivation } = explained
  const argument = derivation[side]
  const parts = argumentParts(side, derivation, key, explained)
  if (!argument || !parts)
    return (
      <Section title={why[side]}>
        <p className="sentence text-ink-2">{nothing(side, explained)}</p>
      </Section>
    )
  const figure = {
    value: argument.value,
    valueMax: null,
    qualifier: side === 'best' && !parts.meets ? parts.quantity.qualifier : QUALIFIER[side],
    event: key.event,
  }
  const beside = besideOf(argument, derivation).flatMap((one) => one.claims)
  const claims = [...new Set([...argument.claims, ...beside])]
  const rule = side === 'best' ? '9' : argument.rule
  return (
    <Section title={why[side]} value={<FigureValue figure={figure} />}>
      <p className="sentence">
        {why.argument(parts)} <RuleLink rule={rule} />
      </p>
      {behind && <p className="mt-1 text-sm">{behind}</p>}
      {!isRepeated(side, derivation) && (
        <ClaimRows claims={claimsOf(claims, explained)} bodies={explained.bodies} />
      )}
    </Section>
  )
}
