import { cpus } from 'node:os'
import { formatSeriesId } from '../../lib/model/series-id'
import { seriesKeyOf } from '../../lib/model/series-key-of'
import type { ListedClaim } from '../../lib/model/claim'
import { memo, reconcile } from '../../lib/reconcile'
import { BODIES } from '../../lib/reconcile/simulate'
import { count, table } from '../shared/table'
import { claimsOf, claimsOver } from './sets'

const CONTEXT = { bodies: BODIES, known: null }
const LEAST_SECONDS = 1.5
const ROUNDS = 3
const MOST = Number(process.argv[2] ?? Infinity)

/** Seconds of processor time of this process, the collector's threads included. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Microseconds a claim, the median of the rounds, each repeated until it is long enough to tell. */
function perClaim(
  claims: readonly ListedClaim[],
  work: (claims: readonly ListedClaim[]) => number,
) {
  const rounds: number[] = []
  let answers = work(claims)
  for (let k = 0; k < ROUNDS; k++) {
    const start = used()
    let passes = 0
    do {
      answers += work(claims)
      passes++
    } while (used() - start < LEAST_SECONDS)
    rounds.push(((used() - start) / passes / claims.length) * 1e6)
  }
  if (!Number.isFinite(answers)) throw new Error('Work must answer with a count.')
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1]!
}

const ours = (claims: readonly ListedClaim[]) =>
  reconcile(claims, CONTEXT).reduce((sum, s) => sum + s.points.length, 0)

/** The least that any reconciliation does: claims by series, each list by day. */
function peer(claims: readonly ListedClaim[]): number {
  const found = new Map<string, ListedClaim[]>()
  for (const c of claims) {
    const id = formatSeriesId(seriesKeyOf(c))
    const list = found.get(id)
    if (list) list.push(c)
    else found.set(id, [c])
  }
  for (const list of found.values())
    list.sort((a, b) =>
      (a.asOf ?? '') < (b.asOf ?? '') ? -1 : (a.asOf ?? '') > (b.asOf ?? '') ? 1 : 0,
    )
  return found.size
}

/** Seconds until a report more is in, of all series and with those of before at hand. */
function oneMore(claims: readonly ListedClaim[]): [scratch: number, touched: number] {
  const last = claims.at(-1)!.report
  const before = claims.filter((c) => c.report !== last)
  const held = memo()
  reconcile(before, { ...CONTEXT, memo: held })
  const start = used()
  reconcile(claims, CONTEXT)
  const middle = used()
  reconcile(claims, { ...CONTEXT, memo: held })
  return [middle - start, used() - middle]
}

const SETS: [string, count: number, crises: number][] = [
  ['1,000 in one crisis', 1000, 1],
  ['10,000 in one crisis', 10_000, 1],
  ['100,000 in one crisis', 100_000, 1],
  ['1,000,000 in a thousand', 1_000_000, 1000],
]

interface Measured {
  mine: number
  theirs: number
  series: number
  oneMore: [scratch: number, touched: number]
}

/** One crisis, over and over. */
function one(claims: readonly ListedClaim[]): Measured {
  const [mine, theirs] = [perClaim(claims, ours), perClaim(claims, peer)]
  return { mine, theirs, series: reconcile(claims, CONTEXT).length, oneMore: oneMore(claims) }
}

/** Many crises, one after the other, since each is reconciled by itself; the last takes one more. */
function many(crises: Iterable<ListedClaim[]>): Measured {
  let [mine, theirs, claims, series] = [0, 0, 0, 0]
  let last: ListedClaim[] = []
  for (last of crises) {
    const start = used()
    series += reconcile(last, CONTEXT).length
    const middle = used()
    peer(last)
    theirs += used() - middle
    mine += middle - start
    claims += last.length
  }
  const each = 1e6 / claims
  return { mine: mine * each, theirs: theirs * each, series, oneMore: oneMore(last) }
}

console.log(`Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}`)
console.log(
  'Microseconds of processor time a claim, the median of three rounds; 5 % of the reports',
)
console.log('are wrong. The peer groups by series and sorts by day, and settles nothing.\n')

const rows: string[][] = []
const times: number[] = []
let first = NaN
for (const [name, size, crises] of SETS) {
  if (size > MOST) continue
  console.error(`${name} …`)
  const of = crises === 1 ? one(claimsOf(size, 1)) : many(claimsOver(size, crises))
  const { mine, theirs, series } = of
  const [scratch, touched] = of.oneMore
  times.push(mine)
  first = Number.isNaN(first) ? mine : first
  rows.push([
    name,
    count(series),
    mine.toFixed(1),
    `${(mine / first).toFixed(2)} ×`,
    theirs.toFixed(1),
    `${(mine / theirs).toFixed(1)} ×`,
    `${(scratch * 1000).toFixed(0)} ms`,
    `${(touched * 1000).toFixed(0)} ms`,
  ])
}
const head = ['claims', 'series', 'µs a claim', 'growth', 'peer', 'of the peer', 'from scratch']
console.log(table([...head, 'a report more'], rows))

const growth = Math.max(...times) / Math.min(...times)
console.log(
  `\n${growth <= 2 ? 'met ' : 'MISSED'} a factor of ${growth.toFixed(2)} between the least and the most time a claim (aim: at most 2)`,
)
