import { reconcile } from '../../lib/reconcile'
import { BODIES, simulate, type Options } from '../../lib/reconcile/simulate'
import { count as number, table } from '../shared/table'
import { count, tally, type BoundsTally, type LineTally, type Tally } from './tally'

const RUNS = Number(process.argv[2] ?? 1000)

const CASES: [string, Options][] = [
  ['honest', {}],
  ['5 % of the reports wrong', { wrong: 0.05 }],
  ['5 % of the speakers wrong', { wrongSpeakers: 0.05 }],
  ['20 % of the reports wrong', { wrong: 0.2 }],
]

function measured(options: Options): Tally {
  const into = tally()
  for (let seed = 1; seed <= RUNS; seed++) {
    const run = simulate(seed, { reports: 40, ...options })
    count(into, run, reconcile(run.claims, { bodies: BODIES, known: null }))
  }
  return into
}

const share = (n: number, of: number) => `${((100 * n) / Math.max(of, 1)).toFixed(1)} %`

const boundsRow = (name: string, t: BoundsTally) => [
  name,
  number(t.days),
  share(t.damaged, t.days),
  share(t.twoSided, t.days),
  share(t.lowerOnly, t.days),
  share(t.upperOnly, t.days),
  share(t.width, t.twoSided),
  share(t.best, t.days),
]

const figureRow = (name: string, { held, told }: LineTally, days: number) => [
  name,
  share(held.days, days),
  share(held.error, held.days),
  share(held.above, held.days),
  share(told.error, told.days),
  share(told.off, told.days),
  share(told.above, told.days),
]

const FIGURE = [
  'figure',
  'days given',
  'mean error',
  'above',
  'error, told',
  'off, told',
  'above, told',
]

const results = CASES.map(([name, options]) => ({ name, tally: measured(options) }))

console.log(`${number(RUNS)} simulated crises, 40 first-hand reports each with their copies and`)
console.log('corrections. “Damaged” days are those on which the truth lies outside the bounds; the')
console.log('width is that of two-sided days, relative to the truth.\n')
const head = ['bounds, all series', 'days', 'damaged', 'two-sided', 'lower only', 'upper only']
console.log(
  table(
    [...head, 'mean width', 'with a best'],
    results.map(({ name, tally: t }) => boundsRow(name, t.bounds)),
  ),
)
console.log(
  '\nDays of undivided series of what only grows as one figure, beside the two naive lines of',
)
console.log(
  'the same totals. “Told” days are those on which something was told; on the others each',
)
console.log(
  'line holds what it last said. Off and above: by more than 5 %. An error counts at most',
)
console.log('once the truth.')
for (const { name, tally: t } of results) {
  const outside = share(t.peerDamage.damaged, t.peerDays)
  console.log(`\n## ${name}: ${number(t.peerDays)} days, truth outside the bounds on ${outside}\n`)
  const rows = [
    figureRow('best value', t.best, t.peerDays),
    figureRow('latest figure', t.latest, t.peerDays),
    figureRow('greatest so far', t.greatest, t.peerDays),
  ]
  console.log(table(FIGURE, rows))
}
const aims = results.map(({ name, tally: { bounds: b } }) => ({ name, is: b.damaged / b.days }))
console.log('')
for (const { name, is } of aims) {
  const aim = name === 'honest' ? 0 : 0.05
  if (name.startsWith('20')) continue
  console.log(
    `${is <= aim ? 'met ' : 'MISSED'} ${share(is, 1)} damaged, ${name} (aim: ${share(aim, 1)})`,
  )
}
