import type { Day } from '../model/day'
import { seriesGroup } from '../model/series-id'
import type { SeriesKey } from '../model/series'
import { covers } from './covers'
import { groupBy } from './group-by'
import { withoutTheirTotal } from './parts-of-sum'
import { read } from './read'
import type { Reading } from './reading'
import { partsIn } from './role'
import { DISJOINT } from './siblings'
import type { Told } from './told'

/** Increments that one report gives of the same days and that add: the batches that it names. */
export interface Bundle {
  first: Day
  last: Day
  least: number
  /** Who moved or counted them: of a report's own voice, the body of the total that it gives. */
  body: string | null
  report: string
  members: Reading[]
}

interface Batch {
  reading: Reading
  corrected: boolean
  days: [first: Day, last: Day]
  body: string | null
  /** Equal for batches that add: the report, its voice, the days, the group, and what they differ in. */
  beside: string
  /** What tells a batch from another one beside it. */
  mark: string
}

/** Two figures for one batch within a report ("122 … 123") are at most this far apart. */
const CLOSE = 0.05

/** Rule 6: an increment in the report's own voice counts as of the one body that gives its total. */
function ownBodies(told: readonly Told[]): ReadonlyMap<string, string | null> {
  const bodies = new Map<string, string | null>()
  for (const { claim, body } of told) {
    if (claim.measure !== 'cumulative' || body === null) continue
    const held = bodies.get(claim.report)
    bodies.set(claim.report, held === undefined || held === body ? body : null)
  }
  return bodies
}

function batchOf(told: Told, key: SeriesKey, own: ReadonlyMap<string, string | null>) {
  const { claim: c } = told
  const days = c.measure === 'increment' ? covers(c) : null
  const reading = days && read(told, key)
  if (!reading || reading.lower === null) return null
  const parts = partsIn(c, key).filter((p) => p.dimension !== 'period')
  // Subgroups and places overlap: they say nothing that adds.
  if (!parts.every((p) => p.dimension === 'batch' || DISJOINT.has(p.dimension))) return null
  const body = c.speaker === null ? (own.get(c.report) ?? null) : told.body
  const dimensions = [...new Set(parts.map((p) => p.dimension))].sort()
  const { nationality, group } = c.population
  // Without a name of its own an increment stands alone, and so do "3 flights": they may be the others.
  const isSeveral = parts.some((p) => p.dimension === 'batch' && /^(?:\d|each|all)/.test(p.key))
  const kind = dimensions.length > 0 && !isSeveral ? dimensions : [c.id]
  const way = [...c.via, ...c.destinations].map((l) => [l.country, l.place])
  return {
    reading,
    corrected: told.corrected,
    days,
    body,
    beside: JSON.stringify([c.report, told.body, days, seriesGroup(nationality, group), kind]),
    mark: JSON.stringify([parts.map((p) => [p.dimension, p.key]).sort(), way]),
  } satisfies Batch
}

/** One figure for each batch that a report names; of two readings of one the lesser is the safe one. */
function oneOfEach(batches: readonly Batch[]): Batch[] {
  const least = (b: Batch) => b.reading.lower ?? 0
  const kept: Batch[] = []
  for (const batch of [...batches].sort(
    (a, b) => least(a) - least(b) || (a.reading.id < b.reading.id ? -1 : 1),
  )) {
    const isHeld = kept.some(
      (k) => k.mark === batch.mark && least(batch) - least(k) <= least(batch) * CLOSE,
    )
    if (!isHeld) kept.push(batch)
  }
  return kept
}

/** The increments of a series, those added that one report names beside each other. */
export function bundles(told: readonly Told[], key: SeriesKey): Bundle[] {
  const own = ownBodies(told)
  const named = told.flatMap((one) => batchOf(one, key, own) ?? [])
  const beside = groupBy(named, (batch) => batch.beside)
  return [...beside.values()].flatMap((list) => {
    const members = withoutTheirTotal(oneOfEach(list), (b) => b.reading.value)
      .filter((b) => !b.corrected)
      .map((b) => b.reading)
    const { days, body, reading } = list[0]!
    if (members.length === 0) return []
    return {
      first: days[0],
      last: days[1],
      least: members.reduce((all, r) => all + (r.lower ?? 0), 0),
      body,
      report: reading.report,
      members,
    }
  })
}
