import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { table } from '../shared/table'
import { estimate, type Estimate } from './bootstrap'
import { share, withInterval } from './format'
import type { Evaluated } from './read-reports'
import { METRICS, sumOf } from './tally'

const figure = z.object({ value: z.number(), low: z.number(), high: z.number() })
const record = z.object({
  fold: z.string(),
  /** The day before the fold was opened, and what the rules were then. */
  day: z.string(),
  commit: z.string(),
  reports: z.number(),
  claims: z.number(),
  found: figure,
  strict: figure,
  precision: z.number(),
  recall: z.number(),
  silent: z.string(),
})
export type Unseen = z.infer<typeof record>

export const readUnseen = (file: string): Unseen[] =>
  z.array(record).parse(JSON.parse(readFileSync(file, 'utf8')))

const rounded = (value: number) => Math.round(value * 10_000) / 10_000
const figureOf = ({ value, interval }: Estimate) => ({
  value: rounded(value),
  low: rounded(interval?.[0] ?? value),
  high: rounded(interval?.[1] ?? value),
})

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()

/**
 * Writes down what a closed fold gives, for good: it can be opened from then on.
 * @throws Error where the fold is open already, or where the rules are not those of a commit
 */
export function recordUnseen(file: string, fold: string, reports: readonly Evaluated[]): Unseen {
  const records = readUnseen(file)
  if (reports.length === 0) throw new Error(`There is no fold ${fold}.`)
  if (records.some((r) => r.fold === fold))
    throw new Error(`Fold ${fold} is recorded already: it can be unseen only once.`)
  if (git('status', '--porcelain', 'lib') !== '')
    throw new Error('Commit lib/ first: a record names the commit whose rules it measures.')
  const tallies = reports.map((r) => r.tally)
  const { found, strict, precision, recall } = estimate(tallies, METRICS)
  const sum = sumOf(tallies)
  const made: Unseen = {
    fold,
    day: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD'),
    reports: reports.length,
    claims: sum.gold,
    found: figureOf(found),
    strict: figureOf(strict),
    precision: rounded(precision.value),
    recall: rounded(recall.value),
    silent: `${sum.silent}/${sum.empty}`,
  }
  writeFileSync(file, `${JSON.stringify([...records, made], null, 2)}\n`)
  return made
}

/** The figures of each fold while it was unseen, beside today's, which are tuned. */
export function unseenTable(
  records: readonly Unseen[],
  reportsOf: (fold: string) => readonly Evaluated[],
): string {
  const head = ['fold', 'day', 'commit', 'found, unseen', 'today', 'strict, unseen', 'today']
  const then = ({ value, low, high }: Unseen['found']) =>
    withInterval({ value, interval: [low, high] })
  const rows = records.map((r) => {
    const now = sumOf(reportsOf(r.fold).map((e) => e.tally))
    const [found, strict] = [share(METRICS.found(now)), share(METRICS.strict(now))]
    return [r.fold, r.day, r.commit, then(r.found), found, then(r.strict), strict]
  })
  return table(head, rows)
}
