import { explain } from '../extract'
import { CorridorError } from '../model/errors'
import type { ReportWithClaims } from '../model/report'
import { getReport as query } from '../store'
import { openHouse } from './house'

/** A text without an evacuation is stored without its numbers: whoever opens it is told of them. */
function withNumbers(report: ReportWithClaims): ReportWithClaims {
  const { provenance, claims, refused, text, published, publisher, language } = report
  if (provenance === 'shipped' || claims.length > 0 || refused.length > 0) return report
  return {
    ...report,
    refused: explain(text, { published, publisher, language, crisis: null }).refused,
  }
}

/** @throws CorridorError not_found, field `id` */
export async function getReport(id: string): Promise<ReportWithClaims> {
  const report = await query(await openHouse(), id)
  if (!report) throw new CorridorError('not_found', `There is no report “${id}”.`, 'id')
  return withNumbers(report)
}
