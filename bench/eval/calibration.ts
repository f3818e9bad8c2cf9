import { writeFileSync } from 'node:fs'
import { EXTRACTOR_VERSION } from '../../lib/extract'
import { count } from '../shared/table'
import { fit, heldOut, samplesOf, withWeights } from './calibrate'
import { foldSlices, inLanguage, isOpen, type EvalSet } from './eval-set'
import { reliabilityTable } from './reliability'

/**
 * Fits the weights of confidence on the open folds, never on a closed one, and shows how reliable
 * it is on each fold when fitted on the others. Writes the weights where `file` is given.
 */
export function calibration(set: EvalSet, file: string | null): string {
  const open = foldSlices(set)
    .map(({ reports }) => reports.filter((report) => isOpen(set, report)))
    .filter((reports) => reports.length > 0)
  const names = new Set(open.flat().map(({ report }) => set.foldOf(report)))
  const samples = samplesOf(open.flat())
  const origin = `${EXTRACTOR_VERSION} on folds ${[...names].sort().join(', ')} of data/reports.jsonl: ${count(samples.length)} claims read, strictly right or not`
  const weights = fit(samples)
  const fitted = `${JSON.stringify({ origin, weights }, null, 2)}\n`
  if (file) writeFileSync(file, fitted)
  const closed = inLanguage(set).filter((report) => !isOpen(set, report))
  return [
    file ? `Written: ${file}` : 'For lib/extract/engine/confidence.json (--update writes it):',
    fitted,
    'Each open fold with weights fitted on the other open folds:',
    reliabilityTable(heldOut(open)),
    '',
    'The closed folds with these weights:',
    reliabilityTable(withWeights(closed, weights)),
  ].join('\n')
}
