import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Evaluated } from './read-reports'

/** A mark for each annotated claim, in order: `S` strictly right, `f` found, `.` missed. */
const outcome = z.object({ id: z.string(), claims: z.string(), invented: z.number() })
export type Outcome = z.infer<typeof outcome>

export const outcomeOf = ({ report, score }: Evaluated): Outcome => ({
  id: report.id,
  claims: score.claims.map(({ pair }) => (pair?.strict ? 'S' : pair ? 'f' : '.')).join(''),
  invented: score.invented.length,
})

/** The committed outcomes by report; empty where there are none yet. */
export function readOutcomes(file: string): Map<string, Outcome> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  const outcomes = lines.map((line) => outcome.parse(JSON.parse(line)))
  return new Map(outcomes.map((o) => [o.id, o]))
}

export function writeOutcomes(file: string, reports: readonly Evaluated[]): void {
  const lines = reports.map(outcomeOf).sort((a, b) => (a.id < b.id ? -1 : 1))
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

export interface Change {
  report: string
  asWritten: string
  from: string
  to: string
}

const RANK = '.fS'
const NAMES: Record<string, string> = { '.': 'missed', f: 'found', S: 'strictly right' }

/** Claims that are read better or worse than they were, with how many more are invented. */
export function changesSince(before: ReadonlyMap<string, Outcome>, reports: readonly Evaluated[]) {
  const gained: Change[] = []
  const lost: Change[] = []
  let invented = 0
  for (const evaluated of reports) {
    const then = before.get(evaluated.report.id)
    const now = outcomeOf(evaluated)
    if (!then || then.claims.length !== now.claims.length) continue
    invented += now.invented - then.invented
    for (const [i, { gold }] of evaluated.score.claims.entries()) {
      const [from, to] = [then.claims[i] ?? '.', now.claims[i] ?? '.']
      if (from === to) continue
      const list = RANK.indexOf(to) > RANK.indexOf(from) ? gained : lost
      list.push({
        report: now.id,
        asWritten: gold.asWritten,
        from: NAMES[from] ?? from,
        to: NAMES[to] ?? to,
      })
    }
  }
  return { gained, lost, invented }
}
