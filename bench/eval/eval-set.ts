import type { Annotated } from './corpus'
import { TUNED_ON } from './folds'
import type { Evaluated } from './read-reports'
import type { Slice } from './tables'
import type { Unseen } from './unseen'

/** What one run is about. */
export interface EvalSet {
  file: string
  /** The corpus that ships, whose folds and earlier outcomes are known. */
  shipped: boolean
  reports: readonly Evaluated[]
  foldOf: (report: Annotated) => string | null
  /** The language that the detailed tables are about. */
  language: string
  /** Folds that were opened, with their figures of the day before. */
  records: readonly Unseen[]
}

export const inLanguage = ({ reports, language }: EvalSet) =>
  reports.filter((r) => r.report.language === language)

export const inFold = (set: EvalSet, fold: string | null) =>
  inLanguage(set).filter((r) => set.foldOf(r.report) === fold)

/** Whether rules may have been made from a report; of a closed fold only scores are printed. */
export function isOpen(set: EvalSet, { report }: Evaluated): boolean {
  const fold = set.foldOf(report)
  return fold === null || TUNED_ON.includes(fold) || set.records.some((r) => r.fold === fold)
}

export function openAndClosed(set: EvalSet): Slice[] {
  const all = inLanguage(set)
  if (!set.shipped) return [{ name: 'all', reports: all }]
  return [
    { name: 'all', reports: all },
    { name: 'tuned', reports: all.filter((r) => isOpen(set, r)) },
    { name: 'UNSEEN', reports: all.filter((r) => !isOpen(set, r)) },
  ].filter(({ reports }) => reports.length > 0)
}

function nameOf(fold: string | null, records: readonly Unseen[]): string {
  if (fold === null) return 'in no fold'
  if (TUNED_ON.includes(fold)) return `fold ${fold}, tuned`
  const record = records.find((r) => r.fold === fold)
  return record ? `fold ${fold}, open since ${record.day}` : `fold ${fold}, UNSEEN`
}

export const foldSlices = (set: EvalSet): Slice[] =>
  [...new Set(inLanguage(set).map((r) => set.foldOf(r.report)))].sort().map((fold) => ({
    name: nameOf(fold, set.records),
    reports: inFold(set, fold),
  }))
