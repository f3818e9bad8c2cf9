import { EXTRACTOR_VERSION } from '../../lib/extract'
import { languages } from '../../lib/extract/languages'
import { count } from '../shared/table'
import { estimate } from './bootstrap'
import { changesText } from './changes'
import { foldSlices, inFold, inLanguage, isOpen, openAndClosed, type EvalSet } from './eval-set'
import { share, withInterval } from './format'
import type { Outcome } from './history'
import { reliabilityTable } from './reliability'
import { fieldTable, mainTable, slicesBy, type Slice } from './tables'
import { METRICS } from './tally'
import { unseenTable } from './unseen'

const titled = (title: string, ...lines: string[]) => `\n## ${title}\n\n${lines.join('\n')}`

const estimateOf = ({ reports }: Pick<Slice, 'reports'>) =>
  estimate(
    reports.map((r) => r.tally),
    METRICS,
  )

function heading(set: EvalSet): string {
  const { found, strict } = estimateOf({ reports: inLanguage(set) })
  return [
    `${EXTRACTOR_VERSION} on ${set.file}: ${count(set.reports.length)} reports`,
    `${set.language}: found F1 ${withInterval(found)}, strict F1 ${withInterval(strict)}`,
    'Intervals are of 95 %, by bootstrap over reports. People, families and households count.',
  ].join('\n')
}

function byLanguage({ reports }: EvalSet): string {
  const slices = slicesBy(reports, ({ report: { language } }) =>
    languages.has(language ?? '') ? (language ?? '') : 'not supported',
  )
  return titled('By language', mainTable('language', slices))
}

function byFold(set: EvalSet): string {
  const record =
    set.records.length > 0
      ? unseenTable(set.records, (fold) => inFold(set, fold))
      : 'No fold has been opened yet: bench/unseen.json holds no record.'
  return titled(
    'By fold',
    mainTable('fold', [...openAndClosed(set), ...foldSlices(set)]),
    '',
    record,
  )
}

function transfer(set: EvalSet): string {
  const ofUkraine = (is: boolean) =>
    inLanguage(set).filter((r) => (r.report.crisis === 'ukraine-2022') === is)
  const own = { name: 'Ukraine 2022', reports: ofUkraine(true) }
  const others = { name: 'all other crises', reports: ofUkraine(false) }
  const [a, b] = [estimateOf(own), estimateOf(others)]
  const [found, strict] = [b.found.value - a.found.value, b.strict.value - a.strict.value]
  return titled(
    'Crisis transfer',
    mainTable('crisis', [own, others]),
    '',
    `Other crises less Ukraine: found ${share(found)}, strict ${share(strict)}.`,
    'The rules are made by hand from folds 1 and 2, which hold many crises: none was made from',
    'Ukraine alone. This compares the scores by that split; it is no training run.',
  )
}

function changes(set: EvalSet, before: ReadonlyMap<string, Outcome>): string {
  const open = set.reports.filter((r) => isOpen(set, r))
  const closed = set.reports.filter((r) => !isOpen(set, r))
  return titled('Against the last committed figures', changesText(before, open, closed))
}

/** Everything that `npm run eval` prints; `before` are the outcomes that were committed last. */
export function sections(set: EvalSet, before: ReadonlyMap<string, Outcome>): string[] {
  const byCrisis = slicesBy(inLanguage(set), (r) => r.report.crisis ?? 'none')
  return [
    heading(set),
    byLanguage(set),
    ...(set.shipped ? [byFold(set)] : []),
    titled('Fields of the claims found', fieldTable(openAndClosed(set))),
    titled('By crisis', mainTable('crisis', byCrisis)),
    ...(set.shipped ? [transfer(set)] : []),
    titled('Reliability of confidence', reliabilityTable(inLanguage(set))),
    ...(set.shipped ? [changes(set, before)] : []),
  ]
}
