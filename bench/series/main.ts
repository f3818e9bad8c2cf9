import { parseArgs } from 'node:util'
import { explain, reconcile } from '../../lib/reconcile'
import type { SeriesKey } from '../../lib/model/series'
import { seriesKeyOf } from '../../lib/model/series-key-of'
import { count, table } from '../shared/table'
import { print } from './print'
import { readClaims } from './read'

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    crisis: { type: 'string' },
    series: { type: 'string' },
    folds: { type: 'string' },
    summary: { type: 'boolean', default: false },
  },
})

const { claims, bodies } = readClaims(values.folds?.split(',') ?? null)
const crisis = values.crisis ?? values.series?.split('~')[0]
const chosen = claims.filter((c) => crisis === undefined || c.crisis === crisis)
const context = { bodies, known: null }
const all = reconcile(chosen, context).filter((s) => !values.series || s.id === values.series)
const byId = new Map(chosen.map((c) => [c.id, c]))
/** Whom and what a claim or series is about, whatever it is limited to. */
const aboutOf = ({
  crisis,
  nationality,
  origin,
  event,
}: Omit<SeriesKey, 'limits' | 'destination'>) => [crisis, nationality, origin, event].join('~')
const byAbout = new Map<string, typeof chosen>()
for (const c of chosen) {
  const about = aboutOf(seriesKeyOf(c))
  byAbout.set(about, [...(byAbout.get(about) ?? []), c])
}

const asideOf = new Set<string>()
for (const s of all) {
  const lines = print(s, {
    byId,
    explain: (series, day) => {
      const derivation = explain(byAbout.get(aboutOf(series)) ?? [], series.id, day, context)
      for (const one of derivation?.setAside ?? []) one.claims.forEach((id) => asideOf.add(id))
      return derivation
    },
  })
  if (!values.summary) console.log(lines.join('\n'))
}

const points = all.flatMap((s) => s.points)
const share = (n: number) => `${((100 * n) / Math.max(1, points.length)).toFixed(1)} %`
const days = (test: (p: (typeof points)[number]) => boolean) => points.filter(test).length
const rows: [string, number, string][] = [
  ['series', all.length, ''],
  ['without a point', all.filter((s) => s.points.length === 0).length, ''],
  ['points', points.length, ''],
  ['two-sided', days((p) => p.lower !== null && p.upper !== null), 'of points'],
  ['from below alone', days((p) => p.lower !== null && p.upper === null), 'of points'],
  ['from above alone', days((p) => p.lower === null && p.upper !== null), 'of points'],
  ['with a best value', days((p) => p.best !== null), 'of points'],
  ['with a conflict', days((p) => p.conflict !== null), 'of points'],
  ['claims set aside somewhere', asideOf.size, ''],
]
for (const kind of [...new Set(all.flatMap((s) => s.marks.map((m) => m.kind)))].sort())
  rows.push([kind, all.flatMap((s) => s.marks).filter((m) => m.kind === kind).length, ''])
console.log('')
console.log(
  table(
    [`${count(chosen.length)} claims`, 'count', ''],
    rows.map(([what, n, of]) => [what, count(n), of && `${share(n)} ${of}`]),
  ),
)
