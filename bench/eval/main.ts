import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { calibration } from './calibration'
import { readCorpus } from './corpus'
import { inFold, type EvalSet } from './eval-set'
import { readFolds } from './folds'
import { readOutcomes, writeOutcomes } from './history'
import { readReports } from './read-reports'
import { sections } from './sections'
import { readUnseen, recordUnseen } from './unseen'

const HELP = `npm run eval [-- OPTIONS]   how well the extractor reads annotated reports

  --corpus FILE     any file of annotated reports (default data/reports.jsonl)
  --language CODE   the language that the detailed tables are about (default en)
  --update          makes today's outcomes those that later runs are compared with
  --calibrate       fits the weights of confidence on the open folds; with --update writes them
  --record FOLD     writes down the figures of a closed fold, before it is opened`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    language: { type: 'string', default: 'en' },
    update: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
    record: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const root = process.cwd()
const outcomes = join(root, 'bench', 'eval.jsonl')
const weights = join('lib', 'extract', 'engine', 'confidence.json')
const unseen = join(root, 'bench', 'unseen.json')

async function main(): Promise<void> {
  if (values.help) {
    console.log(HELP)
    return
  }
  const shipped = values.corpus === undefined
  if (!shipped && (values.update || values.calibrate || values.record !== undefined))
    throw new Error('Only figures on the shipped corpus are kept: leave out --corpus.')
  const file = shipped ? join('data', 'reports.jsonl') : resolve(values.corpus ?? '')
  const set: EvalSet = {
    file,
    shipped,
    reports: await readReports(readCorpus(file), root),
    foldOf: readFolds(join(root, 'bench', 'corpus', 'folds.json')),
    language: values.language,
    records: readUnseen(unseen),
  }
  if (values.record !== undefined) {
    const made = recordUnseen(unseen, values.record, inFold(set, values.record))
    console.log(`Recorded in bench/unseen.json: ${JSON.stringify(made)}`)
    return
  }
  if (values.calibrate) {
    console.log(calibration(set, values.update ? weights : null))
    return
  }
  console.log(sections(set, readOutcomes(outcomes)).join('\n'))
  if (values.update) {
    writeOutcomes(outcomes, set.reports)
    console.log('\nWritten: bench/eval.jsonl')
  }
}

try {
  await main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
