import { EXTRACTOR_VERSION } from '../extract'
import type { StoredClaim } from '../model/claim'
import { CorridorError } from '../model/errors'
import { claimId, reportId, textHash } from '../model/ids'
import { reportInput } from '../model/inputs'
import { knownFrom } from '../model/known-from'
import type { Report, ReportWithClaims } from '../model/report'
import {
  addPrinting,
  findReportByText,
  getCrisis,
  getReport,
  insertReport,
  type Database,
} from '../store'
import { check } from './check'
import { readText } from './read-text'
import { openHouse } from './house'
import { learnSpeakers } from './learn-speakers'

export interface Ingested {
  /** `created`; `exists`: the same text was there; `printing`: there, and now also as this printing. */
  outcome: 'created' | 'exists' | 'printing'
  report: ReportWithClaims
}

async function crisisOf(db: Database, id: string | null) {
  if (id === null) return null
  const crisis = await getCrisis(db, id)
  if (!crisis) {
    throw new CorridorError(
      'unknown_crisis',
      `There is no crisis “${id}”. Choose one that exists, or make it first.`,
      'crisis',
    )
  }
  return crisis
}

/** The text is here already: another publisher or address is one more printing of it. */
async function again(db: Database, held: ReportWithClaims, printed: Report): Promise<Ingested> {
  const { publisher, url, published, recordedAt } = printed
  const known = [held, ...held.printings].some((p) => p.publisher === publisher && p.url === url)
  if (known) return { outcome: 'exists', report: held }
  await addPrinting(db, held.id, { publisher, url, published, recordedAt })
  return { outcome: 'printing', report: (await getReport(db, held.id))! }
}

/**
 * Reads one article and keeps it with its claims, as a whole or not at all.
 * @throws CorridorError of the input, or unknown_crisis
 */
export async function ingestReport(input: unknown, now = new Date()): Promise<Ingested> {
  const given = check(reportInput, input)
  const db = await openHouse()
  const crisis = await crisisOf(db, given.crisis)
  const { text, claims, refused, language } = readText(given, crisis)
  const recordedAt = now.toISOString()
  const id = reportId(given.publisher, given.url, text)
  const report: Report = {
    id,
    crisis: crisis?.id ?? null,
    title: given.title,
    publisher: given.publisher,
    url: given.url,
    published: given.published,
    language,
    text,
    textHash: textHash(text),
    provenance: 'ingested',
    extractor: EXTRACTOR_VERSION,
    recordedAt,
    refused,
    printings: [],
  }
  const known = knownFrom(
    given.published,
    claims.map((c) => c.asOf),
    crisis?.lastDay ?? null,
    recordedAt.slice(0, 10),
  )
  const stored: StoredClaim[] = claims.map((c) => ({
    ...c,
    id: claimId(id, c),
    report: id,
    version: 1,
    ...known,
    status: 'unreviewed',
  }))

  const held = await findReportByText(db, report.textHash)
  if (held) return again(db, (await getReport(db, held.id))!, report)
  await learnSpeakers(db, claims)
  const { outcome, id: kept } = await insertReport(db, report, stored)
  const whole = (await getReport(db, kept))!
  // Two writers with the same text at once: the second is told of the first's.
  return outcome === 'created' ? { outcome, report: whole } : again(db, whole, report)
}
