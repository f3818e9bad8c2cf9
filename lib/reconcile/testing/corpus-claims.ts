import type { Body } from '../../model/body'
import { boundsOf } from '../../model/bounds'
import type { Claim, ListedClaim } from '../../model/claim'
import type { Crisis } from '../../model/crisis'
import { claimId, reportId } from '../../model/ids'
import { knownFrom } from '../../model/known-from'

interface Line {
  crisis: string
  title: string
  publisher: string | null
  url: string | null
  published: string | null
  language: string
  text: string
  claims: Claim[]
}

/** The files of data/, as text; who calls reads them. */
export interface CorpusFiles {
  reports: string
  speakers: string
  crises: string
}

export interface Corpus {
  claims: ListedClaim[]
  bodies: Map<string, Body>
  crises: Map<string, Crisis>
}

/** The shipped corpus as listed claims, as the store would list them. */
export function corpusClaims(files: CorpusFiles): Corpus {
  const speakers = JSON.parse(files.speakers) as {
    bodies: Record<string, Omit<Body, 'id'>>
    names: Record<string, string>
  }
  const crises = new Map((JSON.parse(files.crises) as Crisis[]).map((c) => [c.id, c]))
  const bodies = new Map(Object.entries(speakers.bodies).map(([id, b]) => [id, { id, ...b }]))
  const lines = files.reports.split('\n').filter(Boolean)
  const claims = lines.flatMap((line) => {
    const r = JSON.parse(line) as Line
    const report = reportId(r.publisher, r.url, r.text)
    const known = knownFrom(
      r.published,
      r.claims.map((c) => c.asOf),
      crises.get(r.crisis)?.lastDay ?? null,
      '2026-01-01',
    )
    const { crisis, title, publisher, url, published, language } = r
    return r.claims.map((c): ListedClaim => {
      const { minimum, maximum } = boundsOf(c)
      return {
        ...c,
        id: claimId(report, c),
        report,
        version: 1,
        ...known,
        status: 'accepted',
        ...{ crisis, title, publisher, url, published, language },
        sentence: r.text.slice(c.evidence.start, c.evidence.end),
        body: c.speaker === null ? null : (speakers.names[c.speaker] ?? null),
        minimum,
        maximum,
        shared: false,
      }
    })
  })
  return { claims, bodies, crises }
}
