import { changesSince, type Change, type Outcome } from './history'
import type { Evaluated } from './read-reports'

const line = (sign: string) => (c: Change) =>
  `  ${sign} ${c.report}: “${c.asWritten}” ${c.from} → ${c.to}`

/** What was gained and lost since the last committed figures; of closed folds only how much. */
export function changesText(
  before: ReadonlyMap<string, Outcome>,
  open: readonly Evaluated[],
  closed: readonly Evaluated[],
): string {
  if (before.size === 0) return 'No figures are committed yet: npm run eval -- --update'
  const seen = changesSince(before, open)
  const unseen = changesSince(before, closed)
  const counts = (name: string, c: typeof seen) =>
    `${name}: ${c.gained.length} gained, ${c.lost.length} lost, ${c.invented >= 0 ? '+' : ''}${c.invented} invented`
  return [
    counts('Open reports', seen),
    ...seen.gained.map(line('+')),
    ...seen.lost.map(line('−')),
    counts('Closed folds (counts alone, so that nobody tunes on them)', unseen),
  ].join('\n')
}
