import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { claim, type Claim, type StoredClaim } from '../model/claim'
import type { Crisis } from '../model/crisis'
import { claimId, reportId, textHash } from '../model/ids'
import { knownFrom } from '../model/known-from'
import type { Report } from '../model/report'
import type { SpeakerRegistry } from '../speakers'
import {
  getMeta,
  insertReports,
  reviseShipped,
  saveCrises,
  saveRegistry,
  setMeta,
  type Database,
} from '../store'
import { shippedCrises } from './shipped-crises'

/** A line of data/reports.jsonl. Its claims were annotated by people. */
interface CorpusLine extends Pick<
  Report,
  'title' | 'publisher' | 'url' | 'published' | 'language'
> {
  id: string
  crisis: string
  text: string
  claims: Claim[]
}

const FILES = ['crises.json', 'speakers.json', 'reports.jsonl']

export function corpusReport(line: CorpusLine, inCrisis: Crisis, recordedAt: string) {
  const id = reportId(line.publisher, line.url, line.text)
  const claims = line.claims.map((c) => claim.parse(c))
  const known = knownFrom(
    line.published,
    claims.map((c) => c.asOf),
    inCrisis.lastDay,
    recordedAt.slice(0, 10),
  )
  const report: Report = {
    id,
    crisis: line.crisis,
    title: line.title,
    publisher: line.publisher,
    url: line.url,
    published: line.published,
    language: line.language,
    text: line.text,
    textHash: textHash(line.text),
    provenance: 'shipped',
    extractor: null,
    recordedAt,
    refused: [],
    printings: [],
  }
  const stored: StoredClaim[] = claims.map((c) => ({
    ...c,
    id: claimId(id, c),
    report: id,
    version: 1,
    ...known,
    status: 'accepted',
  }))
  return { report, claims: stored }
}

/**
 * Puts the shipped crises, speakers and annotated reports into the store, once for each state of
 * data/; a newer state brings new versions of the claims that changed. Answers what was loaded and
 * how many versions that were, or null where nothing had changed.
 */
export async function loadCorpus(db: Database, root: string) {
  const [crisesText, speakersText, reportsText] = await Promise.all(
    FILES.map((f) => readFile(path.join(/* turbopackIgnore: true */ root, 'data', f), 'utf8')),
  )
  const state = createHash('sha256')
    .update(`${crisesText}\n${speakersText}\n${reportsText}`)
    .digest('hex')
  if ((await getMeta(db, 'corpus')) === state) return null

  const byId = await shippedCrises(root)
  const recordedAt = new Date().toISOString()
  const lines = reportsText!
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as CorpusLine)
  const reports = lines.map((l) => corpusReport(l, byId.get(l.crisis)!, recordedAt))

  await saveRegistry(db, registryOf(speakersText!))
  await saveCrises(db, [...byId.values()])
  await insertReports(db, reports)
  const revised = await reviseShipped(db, reports)
  await setMeta(db, 'corpus', state)
  return {
    crises: byId.size,
    reports: reports.length,
    claims: reports.reduce((sum, r) => sum + r.claims.length, 0),
    revised,
  }
}

/** data/speakers.json keys its bodies by id; the registry lists them. */
export function registryOf(text: string): SpeakerRegistry {
  const { bodies, names } = JSON.parse(text) as {
    bodies: Record<string, Omit<SpeakerRegistry['bodies'][number], 'id'>>
    names: Record<string, string>
  }
  return { bodies: Object.entries(bodies).map(([id, b]) => ({ id, ...b })), names }
}
