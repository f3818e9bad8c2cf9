import { sumOf, type Metric, type Tally } from './tally'

const ROUNDS = 1000
const SEED = 20_220_302

export interface Estimate {
  value: number
  /** The middle 95 % of resamples; null where fewer than five reports say anything. */
  interval: [low: number, high: number] | null
}

/** Mulberry32: small, seeded, and good enough to draw reports. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Sums of as many reports, drawn with replacement; the same draws for the same number of reports. */
function resample(tallies: readonly Tally[]): Tally[] {
  const next = chance(SEED)
  return Array.from({ length: ROUNDS }, () =>
    sumOf(tallies.map(() => tallies[Math.floor(next() * tallies.length)]!)),
  )
}

/** Each metric over some reports, with its interval by bootstrap over reports. */
export function estimate<Name extends string>(
  tallies: readonly Tally[],
  metrics: Record<Name, Metric>,
): Record<Name, Estimate> {
  const whole = sumOf(tallies)
  const samples = tallies.length < 5 ? [] : resample(tallies)
  const of = (metric: Metric): Estimate => {
    const drawn = samples.map(metric).filter(Number.isFinite)
    drawn.sort((a, b) => a - b)
    const at = (share: number) =>
      drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))]
    const [low, high] = [at(0.025), at(0.975)]
    return {
      value: metric(whole),
      interval: low === undefined || high === undefined ? null : [low, high],
    }
  }
  const names = Object.keys(metrics) as Name[]
  return Object.fromEntries(names.map((name) => [name, of(metrics[name])])) as Record<
    Name,
    Estimate
  >
}
