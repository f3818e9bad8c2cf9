import { CorridorError } from '../model/errors'
import type { ReportWithClaims } from '../model/report'
import { getReport as query } from '../store'
import { openHouse } from './house'

/** @throws CorridorError not_found, field `id` */
export async function getReport(id: string): Promise<ReportWithClaims> {
  const report = await query(await openHouse(), id)
  if (!report) throw new CorridorError('not_found', `There is no report “${id}”.`, 'id')
  return report
}
