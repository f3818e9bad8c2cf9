import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Annotated } from './corpus'

const folds = z.record(z.string(), z.array(z.string()))

/** Open while the rules were made; the others are opened one after the other. */
export const TUNED_ON = ['1', '2']

/** A report's cluster: its crisis and its commonest joint nationality, ties by name. */
export function clusterOf({ crisis, claims }: Pick<Annotated, 'crisis' | 'claims'>): string {
  const counts = new Map<string, number>()
  for (const { population } of claims) {
    const key = [...population.nationality].sort().join('+')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return `${crisis ?? ''}|${ranked[0]?.[0] ?? ''}`
}

/** Tells the fold of a report; null for a cluster that was never split. */
export function readFolds(file: string): (report: Annotated) => string | null {
  const table = folds.parse(JSON.parse(readFileSync(file, 'utf8')))
  const byCluster = new Map(
    Object.entries(table).flatMap(([fold, clusters]) => clusters.map((c) => [c, fold] as const)),
  )
  return (report) => byCluster.get(clusterOf(report)) ?? null
}
