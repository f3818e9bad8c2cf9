import { chance, cuesOf, CUES, type Cue, type Weights } from '../../lib/extract/engine/confidence'
import type { Claim } from '../../lib/model/claim'
import type { Evaluated } from './read-reports'

/** A claim that was read, by its cues, and whether it is strictly right. */
export interface Sample {
  cues: readonly Cue[]
  right: boolean
}

/** How strongly weights are drawn to nought: as if ten claims spoke against each. */
const RESTRAINT = 10
const ROUNDS = 60

export const samplesOf = (reports: readonly Evaluated[]): Sample[] =>
  reports.flatMap(({ score }) => [
    ...score.pairs.map(({ read, strict }) => ({ cues: cuesOf(read), right: strict })),
    ...score.invented.map((read) => ({ cues: cuesOf(read), right: false })),
  ])

/** Logistic regression with a penalty, one weight after the other, each by Newton's step. */
export function fit(samples: readonly Sample[]): Weights {
  const names = ['base', ...(Object.keys(CUES) as Cue[])] as const
  const weights = Object.fromEntries(names.map((name) => [name, 0])) as Weights
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const restraint = name === 'base' ? 0 : RESTRAINT
      let slope = -restraint * weights[name]
      let bend = restraint + 1e-9
      for (const { cues, right } of samples) {
        if (name !== 'base' && !cues.includes(name)) continue
        const p = chance(cues, weights)
        slope += (right ? 1 : 0) - p
        bend += p * (1 - p)
      }
      weights[name] += Math.max(-1, Math.min(1, slope / bend))
    }
  }
  const rounded = names.map((name) => [name, Math.round(weights[name] * 100) / 100])
  return Object.fromEntries(rounded) as Weights
}

const told = (read: Claim, weights: Weights): Claim => ({
  ...read,
  confidence: chance(cuesOf(read), weights),
})

/** The reports with the confidence that weights give to the claims read. */
export const withWeights = (reports: readonly Evaluated[], weights: Weights): Evaluated[] =>
  reports.map((report) => ({
    ...report,
    score: {
      ...report.score,
      pairs: report.score.pairs.map((pair) => ({ ...pair, read: told(pair.read, weights) })),
      invented: report.score.invented.map((read) => told(read, weights)),
    },
  }))

/** Each fold with the confidence that is fitted on all the others. */
export const heldOut = (folds: readonly (readonly Evaluated[])[]): Evaluated[] =>
  folds.flatMap((reports, i) => {
    const others = folds.flatMap((other, k) => (k === i ? [] : other))
    return withWeights(reports, fit(samplesOf(others)))
  })
