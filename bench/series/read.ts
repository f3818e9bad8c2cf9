import { readFileSync } from 'node:fs'
import { corpusClaims, type Corpus } from '../../lib/reconcile/testing/corpus-claims'
import { readCorpus } from '../eval/corpus'
import { readFolds } from '../eval/folds'

const REPORTS = 'data/reports.jsonl'
const read = (file: string) => readFileSync(file, 'utf8')

/** The corpus, or the reports of some folds of it, as the store would list its claims. */
export function readClaims(folds: readonly string[] | null): Corpus {
  const foldOf = readFolds('bench/corpus/folds.json')
  const reports = readCorpus(REPORTS)
  const lines = read(REPORTS)
    .split('\n')
    .filter((line) => line.trim())
  const chosen = lines.filter((_, i) => !folds || folds.includes(foldOf(reports[i]!) ?? ''))
  return corpusClaims({
    reports: chosen.join('\n'),
    speakers: read('data/speakers.json'),
    crises: read('data/crises.json'),
  })
}
