import { reportId, claimId, textHash } from '../../model/ids'
import type { Claim, StoredClaim } from '../../model/claim'
import type { Crisis } from '../../model/crisis'
import type { Report } from '../../model/report'
import { plainClaim } from '../../model/testing/plain-claim'
import type { NewReport } from '../queries/insert-report'

export const crisisOf = (id: string, more: Partial<Crisis> = {}): Crisis => ({
  id,
  name: `Crisis ${id}`,
  origins: [{ country: 'UKR', places: [] }],
  firstDay: '2022-02-24',
  lastDay: null,
  provenance: 'ingested',
  ...more,
})

type ClaimFields = Partial<Omit<Claim, 'evidence'>> & {
  nationality?: string[]
  status?: StoredClaim['status']
}

/** A report whose text is one sentence for each claim; the sentence begins with `asWritten`. */
export function reportOf(
  about: Partial<Report> & { crisis: string | null },
  claims: (ClaimFields & { rest?: string })[],
): NewReport {
  const sentences = claims.map(
    (c) => `${c.asWritten ?? String(c.value ?? 100)} ${c.rest ?? 'people left'}.`,
  )
  const text = about.text ?? (sentences.join(' ') || 'Nothing was counted.')
  const publisher = about.publisher === undefined ? 'Daily Corridor' : about.publisher
  const url = about.url ?? null
  const id = reportId(publisher, url, text)
  const report: Report = {
    id,
    title: 'A title',
    published: '2022-03-02',
    language: 'en',
    provenance: 'ingested',
    extractor: 'rules-1',
    recordedAt: '2022-03-02T10:11:12.345Z',
    refused: [],
    printings: [],
    ...about,
    publisher,
    url,
    text,
    textHash: textHash(text),
  }
  let at = 0
  const stored = claims.map((fields, i) => {
    const { nationality, status, rest: _, ...own } = fields
    const sentence = sentences[i] ?? ''
    const start = text.indexOf(sentence, at)
    at = start + sentence.length
    const asWritten = own.asWritten ?? String(own.value ?? 100)
    const claim = plainClaim({
      population: { nationality: nationality ?? [], group: 'people' },
      confidence: 0.9,
      ...own,
      evidence: { start, end: at, spans: { value: [[start, start + asWritten.length]] } },
    })
    const known = report.published ?? '2022-03-31'
    return {
      ...claim,
      id: claimId(id, claim),
      report: id,
      version: 1,
      knownFrom: known,
      knownFromBasis: report.published ? ('published' as const) : ('inferred' as const),
      status: status ?? ('unreviewed' as const),
    }
  })
  return { report, claims: stored }
}

export const place = (country: string, name: string | null = null) => ({ country, place: name })
