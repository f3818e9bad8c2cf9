import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { CorridorError } from '../model/errors'
import { NO_FILTERS } from '../model/filters'
import { addCrisis } from './add-crisis'
import { exportClaims } from './export-claims'
import { extractText } from './extract-text'
import { getClaim } from './get-claim'
import { getReport } from './get-report'
import { getSelection } from './get-selection'
import { openHouse } from './house'
import { ingestReport } from './ingest-report'
import { listClaims } from './list-claims'
import { listCrises } from './list-crises'
import { listReports } from './list-reports'
import { loadCorpus } from './load-corpus'
import { readFilters } from './read-filters'
import { seriesCases } from './testing/series-cases'
import { useHouse } from './testing/use-house'

const ARTICLE =
  'ACCRA: As of Sunday, more than 460 Ghanaian students had been evacuated from Ukraine to Romania and Hungary, the foreign ministry of Ghana said.'
const page = { limit: 100, cursor: null }
const folder = useHouse()

const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  )
  return error instanceof CorridorError ? [error.code, error.field] : error
}

const rows = async (filters = NO_FILTERS) => {
  const chunks = []
  for await (const chunk of await exportClaims(filters)) chunks.push(chunk)
  return parse(Buffer.concat(chunks), { columns: true }) as Record<string, string>[]
}

describe('the shipped corpus', () => {
  test('is all there, once', async () => {
    const crises = await listCrises()
    expect(crises).toHaveLength(44)
    expect(crises.reduce((n, c) => n + c.reports, 0)).toBe(619)
    expect(crises.reduce((n, c) => n + c.claims, 0)).toBe(2465)
  })

  test('its annotated claims are shown as they were annotated', async () => {
    const { items, total } = await listClaims({ ...NO_FILTERS, crisis: ['sudan-2023'] }, page)
    expect(total).toBeGreaterThan(items.length - 1)
    for (const c of items) {
      const { text } = await getReport(c.report)
      const [start, end] = c.evidence.spans.value![0]!
      expect(text.slice(start, end)).toBe(c.asWritten)
      expect(text.slice(c.evidence.start, c.evidence.end)).toBe(c.sentence)
    }
  })

  test('every crisis gives a selection, its series included', async () => {
    for (const { id, claims } of await listCrises()) {
      const data = await getSelection(id, NO_FILTERS)
      expect(data.claims).toHaveLength(claims)
      for (const s of data.series) expect(s.crisis).toBe(id)
    }
  })

  test('in a newer state brings new versions of just what differs', async () => {
    const newer = path.join(folder(), 'newer')
    await cp('data', path.join(newer, 'data'), { recursive: true })
    const file = path.join(newer, 'data', 'reports.jsonl')
    const lines = (await readFile(file, 'utf8')).split('\n')
    const at = lines.findIndex((line) => line.includes('"event":"evacuated"'))
    lines[at] = lines[at]!.replace('"event":"evacuated"', '"event":"left"')
    await writeFile(file, lines.join('\n'))

    const db = await openHouse()
    expect(await loadCorpus(db, newer)).toMatchObject({ reports: 619, claims: 2465, revised: 1 })
    expect(await loadCorpus(db, newer)).toBeNull()
    const changed = (await rows()).filter((row) => row.version !== '1')
    expect(changed.map((row) => [row.version, row.event])).toEqual([['2', 'left']])
    expect(await loadCorpus(db, process.cwd())).toMatchObject({ revised: 1 })
  })
})

describe('a selection', () => {
  const query =
    'crisis=ukraine-2022&nationality=IND&destination=ROU&destination=IND&from=2022-02-26&to=2022-03-08'

  test('is the same in list, view and export', async () => {
    const filters = await readFilters(new URLSearchParams(query))
    const listed = await listClaims(filters, { limit: 1000, cursor: null })
    const data = await getSelection('ukraine-2022', filters)
    const exported = await rows(filters)
    expect(listed.total).toBe(listed.items.length)
    expect(listed.total).toBeGreaterThan(20)
    expect(data.claims.map((c) => c.id).sort()).toEqual(listed.items.map((c) => c.id).sort())
    expect(exported.map((r) => r.claim)).toEqual(listed.items.map((c) => c.id))
    expect(data.undated).toBe(listed.undated)
    for (const c of listed.items) {
      expect(c.asOf! >= '2022-02-26' && c.asOf! <= '2022-03-08').toBe(true)
      expect(c.destinations.some((d) => d.country === 'ROU' || d.country === 'IND')).toBe(true)
    }
  })

  test.each([
    ['colour=red', 'unknown_filter', 'colour'],
    ['nationality=XXX', 'unknown_value', 'nationality'],
    ['nationality=india', 'unknown_value', 'nationality'],
    ['event=fled', 'unknown_value', 'event'],
    ['group=heroes', 'unknown_value', 'group'],
    ['crisis=atlantis-1', 'unknown_crisis', 'crisis'],
    ['from=2022-02-30', 'invalid_day', 'from'],
    ['known=yesterday', 'invalid_day', 'known'],
    ['from=2022-03-02&to=2022-03-01', 'invalid_day', 'from'],
    [`q=${'a'.repeat(201)}`, 'invalid_input', 'q'],
  ])('%s is refused', async (text, code, field) => {
    expect(await codeOf(readFilters(new URLSearchParams(text)))).toEqual([code, field])
  })
})

describe('series', seriesCases)

describe('a report', () => {
  test('is kept whole, its claims on the crisis and with their evidence', async () => {
    const { outcome, report } = await ingestReport({
      text: ARTICLE,
      publisher: 'The Example',
      published: '2022-03-07',
      crisis: 'ukraine-2022',
    })
    expect(outcome).toBe('created')
    expect(report.claims).toHaveLength(1)
    const [claim] = report.claims
    expect(claim).toMatchObject({
      asWritten: 'more than 460',
      qualifier: 'at_least',
      minimum: 460,
      maximum: null,
      knownFrom: '2022-03-07',
      status: 'unreviewed',
    })
    expect(await getClaim(claim!.id)).toEqual(claim)
    // The registry spells it otherwise; it is the same body, and counts as one voice.
    expect(claim!.body).toBe('gha-foreign-ministry')
    const csv = await rows({ ...NO_FILTERS, crisis: ['ukraine-2022'], publisher: ['The Example'] })
    expect(csv.map((r) => r.claim)).toEqual([claim!.id])
    const reports = await listReports({ ...NO_FILTERS, publisher: ['The Example'] }, page)
    expect(reports.items.map((r) => r.id)).toEqual([report.id])
  })

  test('with the same text is the same report; elsewhere printed, one more printing of it', async () => {
    const first = {
      text: ARTICLE,
      publisher: 'The Example',
      published: '2022-03-07',
      crisis: 'ukraine-2022',
    }
    expect((await ingestReport(first)).outcome).toBe('exists')
    const other = {
      ...first,
      text: `\uFEFF${ARTICLE}`,
      publisher: 'The Other',
      url: 'https://other.example/a',
    }
    const printed = await ingestReport(other)
    expect(printed.outcome).toBe('printing')
    expect(printed.report.printings.map((p) => p.publisher)).toEqual(['The Other'])
    expect(printed.report.claims).toHaveLength(1)
    expect((await ingestReport(other)).outcome).toBe('exists')
  })

  test.each([
    ['nothing', {}, 'invalid_input', 'text'],
    ['empty text', { text: ' \n' }, 'empty_text', 'text'],
    ['five megabytes', { text: 'a '.repeat(2_500_000) }, 'text_too_long', 'text'],
    ['a binary file', { text: '\0\x01\x02' }, 'binary_text', 'text'],
    ['a day that is none', { text: ARTICLE, published: '2022-02-30' }, 'invalid_day', 'published'],
    ['an unknown crisis', { text: ARTICLE, crisis: 'atlantis-1' }, 'unknown_crisis', 'crisis'],
    ['a URL that runs', { text: ARTICLE, url: 'javascript:alert(1)' }, 'invalid_url', 'url'],
    ['a URL that is none', { text: ARTICLE, url: 'example.org' }, 'invalid_url', 'url'],
    ['a field too many', { text: ARTICLE, author: 'A' }, 'invalid_input', 'author'],
    ['a list', [], 'invalid_input', null],
  ])('%s is refused', async (_, input, code, field) => {
    expect(await codeOf(ingestReport(input))).toEqual([code, field])
  })

  test('a text without an evacuation keeps no numbers; its page lists them with the reason', async () => {
    const text = 'The council adopted 12 resolutions on trade.'
    const { report } = await ingestReport({ text, published: '2022-03-07', crisis: null })
    expect([report.claims, report.refused]).toEqual([[], []])
    expect((await getReport(report.id)).refused).toMatchObject([
      { asWritten: '12', reason: 'not_people' },
    ])
  })

  test('an unknown crisis is no error where nothing is kept', async () => {
    const { claims } = await extractText({
      text: ARTICLE,
      published: '2022-03-07',
      crisis: 'atlantis-1',
    })
    expect(claims).toHaveLength(1)
  })
})

describe('a crisis that begins today', () => {
  test('is made, empty, and takes its first report', async () => {
    const made = await addCrisis({
      name: 'Ruritania',
      origins: [{ country: 'MDA', places: ['Chisinau'] }],
      firstDay: '2026-11-20',
    })
    expect(made.id).toBe('ruritania-2026')
    const empty = await getSelection(made.id, NO_FILTERS)
    expect([empty.claims, empty.series, empty.undated]).toEqual([[], [], 0])
    const text =
      'The embassy of Kenya said on Saturday that 35 Kenyan students had left Moldova for Romania.'
    const { report } = await ingestReport({ text, published: '2026-11-22', crisis: made.id })
    expect(report.claims[0]).toMatchObject({ asOf: '2026-11-21', origin: { country: 'MDA' } })
    expect((await getSelection(made.id, NO_FILTERS)).claims.map((c) => c.id)).toEqual([
      report.claims[0]!.id,
    ])
  })

  test.each([
    [
      'twice',
      { name: 'Ruritania', origins: [{ country: 'MDA', places: [] }], firstDay: '2026-11-20' },
      'already_exists',
      'name',
    ],
    [
      'without a name',
      { name: ' ', origins: [{ country: 'MDA', places: [] }] },
      'invalid_input',
      'name',
    ],
    ['without an origin', { name: 'X', origins: [] }, 'invalid_input', 'origins'],
    [
      'in no country',
      { name: 'X', origins: [{ country: 'XXX', places: [] }] },
      'unknown_value',
      'origins',
    ],
    [
      'ending before it begins',
      {
        name: 'X',
        origins: [{ country: 'MDA', places: [] }],
        firstDay: '2026-02-02',
        lastDay: '2026-02-01',
      },
      'invalid_day',
      'lastDay',
    ],
  ])('%s is refused', async (_, input, code, field) => {
    expect(await codeOf(addCrisis(input))).toEqual([code, field])
  })
})
