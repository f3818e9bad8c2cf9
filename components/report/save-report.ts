import { findCountry } from '@/lib/places'
import type { Crisis } from '@/lib/model/crisis'
import type { ReportWithClaims } from '@/lib/model/report'
import { m } from '@/messages'
import { NEW_CRISIS, type Draft } from './draft-store'
import { postJson, type Problem } from './dry-run'

export type Saved =
  | { outcome: 'saved'; report: ReportWithClaims }
  | { outcome: 'exists'; report: ReportWithClaims; asPrinting: boolean }
  | { outcome: 'refused'; problem: Problem; madeCrisis: string | null }

const refused = (field: string, message: string, code: string | null = null): Saved => ({
  outcome: 'refused',
  problem: { field, message, code },
  madeCrisis: null,
})

/** What can be told without asking: no text, or a new crisis without a name or a known country. */
function missing(draft: Draft): Saved | null {
  if (draft.text.trim() === '') return refused('text', m.newReport.textMissing)
  if (draft.crisis !== NEW_CRISIS) return null
  if (draft.name.trim() === '') return refused('name', m.newReport.nameMissing)
  const named = draft.origins.filter((o) => o.country.trim() !== '')
  if (named.length === 0) return refused('origins', m.newReport.originNone)
  const stray = named.find((o) => findCountry(o.country) === null)
  return stray ? refused('origins', m.newReport.originUnknown(stray.country)) : null
}

const origins = (draft: Draft) =>
  draft.origins.flatMap(({ country, places }) => {
    const code = findCountry(country)
    const list = places.split(/[,;]/).map((place) => place.trim())
    return code ? [{ country: code, places: list.filter(Boolean) }] : []
  })

/** Makes the crisis where it is new, then keeps the report. What is refused names its field. */
export async function saveReport(draft: Draft, crisis: string | null): Promise<Saved> {
  const lacking = missing(draft)
  if (lacking) return lacking
  const { offline } = m.newReport
  let id = crisis
  if (crisis === NEW_CRISIS) {
    const { name, firstDay } = draft
    const body = { name, origins: origins(draft), firstDay: firstDay || null }
    const made = await postJson<Crisis>('/api/v1/crises', body, offline)
    if (!made.ok) return { outcome: 'refused', problem: made.problem, madeCrisis: null }
    id = made.value.id
  }
  const { text, title, publisher, published, url } = draft
  const body = { text, title, publisher, published: published || null, url, crisis: id }
  const kept = await postJson<ReportWithClaims>('/api/v1/reports', body, offline)
  const madeCrisis = crisis === NEW_CRISIS ? id : null
  if (!kept.ok) return { outcome: 'refused', problem: kept.problem, madeCrisis }
  if (kept.status === 201) return { outcome: 'saved', report: kept.value }
  const asPrinting = kept.value.printings.some(
    (p) => p.publisher === (publisher.trim() || null) && p.url === (url.trim() || null),
  )
  return { outcome: 'exists', report: kept.value, asPrinting }
}
