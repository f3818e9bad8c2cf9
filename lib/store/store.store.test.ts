import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { boundsOf } from '../model/bounds'
import { CLAIM_COLUMNS } from '../model/columns'
import { filters, NO_FILTERS, type Filters } from '../model/filters'
import {
  addPrinting,
  claimsCsv,
  findReportByText,
  getClaim,
  getCrisis,
  getMeta,
  getReport,
  insertCrisis,
  insertReport,
  insertReports,
  listBodies,
  listClaims,
  listCrises,
  listReports,
  migrate,
  ping,
  saveRegistry,
  selectClaims,
  setMeta,
  type Database,
} from './index'
import { crisisOf, place, reportOf } from './testing/fixtures'
import { onBothStores } from './testing/stores'

const chosen = (f: Partial<Filters>): Filters => filters.parse({ crisis: ['ukraine-2022'], ...f })

/** Five claims of one report and two of another; `w` is the word that each is known by here. */
const main = reportOf(
  { crisis: 'ukraine-2022', title: 'Ärger am Übergang', publisher: 'O’Brien’s "News"' },
  [
    {
      asWritten: 'around 1,000',
      value: 1000,
      qualifier: 'about',
      nationality: ['CHN'],
      speaker: 'Chinese Embassy',
      destinations: [place('MDA'), place('POL', 'Warsaw')],
      destinationScope: 'including',
      rest: 'w-joint Chinese left',
      asOf: '2022-03-01',
    },
    {
      asWritten: 'at least 300',
      value: 300,
      qualifier: 'at_least',
      nationality: ['IND', 'NPL'],
      destinations: [place('POL')],
      destinationScope: 'total',
      rest: 'w-india left 😀 100%_sure',
      asOf: '2022-03-03',
      event: 'left',
    },
    {
      asWritten: '40',
      value: 40,
      rest: 'w-undated waited',
      asOf: null,
      event: 'awaiting',
      origin: place('UKR', 'Kyiv'),
    },
    {
      asWritten: '=77',
      value: 77,
      rest: 'w-formula, "quoted"\nin two lines',
      speaker: "'t Hart",
      asOf: '2022-03-02',
      via: [place('ROU', 'A | B\\C')],
      part: [{ dimension: 'carrier', key: 'IND' }],
    },
    { asWritten: '5', value: 5, rest: 'w-rejected left', status: 'rejected' },
  ],
)
const other = reportOf(
  {
    crisis: 'ukraine-2022',
    published: '2022-03-10',
    publisher: 'Other',
    url: 'https://example.org/a',
  },
  [
    {
      asWritten: '700 to 800',
      value: 700,
      valueMax: 800,
      qualifier: 'range',
      nationality: ['IND'],
      rest: 'w-range Indians arrived',
      asOf: '2022-03-09',
      event: 'arrived',
      destinations: [place('POL'), place('ROU')],
      destinationScope: 'each',
      speaker: 'Embassy of China',
    },
    {
      asWritten: 'nearly 90',
      value: 90,
      qualifier: 'nearly',
      rest: 'w-nowhere left',
      asOf: '2022-03-01',
      origin: { country: null, place: null },
    },
  ],
)
const elsewhere = reportOf(
  { crisis: 'sudan-2023', publisher: 'Other', text: 'No figure here.', published: null },
  [],
)

async function words(db: Database, f: Partial<Filters>) {
  const page = await listClaims(db, chosen(f))
  expect(page.total).toBe(page.items.length)
  expect((await selectClaims(db, chosen(f))).claims).toEqual(page.items)
  return page.items.map((c) => /w-(\w+)/.exec(c.sentence)?.[1])
}

async function csv(db: Database, f: Filters, slice?: number): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of claimsCsv(db, f, slice)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

onBothStores('the store', (store) => {
  beforeAll(async () => {
    const db = store()
    await insertCrisis(db, crisisOf('ukraine-2022'))
    await insertCrisis(db, crisisOf('sudan-2023', { firstDay: '2023-04-15' }))
    await saveRegistry(db, {
      bodies: [{ id: 'chn-embassy', name: 'Embassy of China', country: 'CHN', kind: 'embassy' }],
      names: { 'Chinese Embassy': 'chn-embassy', 'Embassy of China': 'chn-embassy' },
    })
    await insertReports(db, [main, elsewhere])
    await insertReport(db, other.report, other.claims)
  })

  it('migrates twice without harm, and answers a ping', async () => {
    await migrate(store())
    await expect(ping(store())).resolves.toBeUndefined()
  })

  it('gives a report back as it was stored', async () => {
    const read = await getReport(store(), main.report.id)
    expect(read).toMatchObject(main.report)
    expect(read?.claims.map(({ id }) => id)).toEqual(main.claims.slice(0, 4).map(({ id }) => id))
    expect(await getReport(store(), 'r_none')).toBeNull()
  })

  it('gives every field of a claim back, with what its report adds', async () => {
    for (const claim of main.claims) {
      const read = await getClaim(store(), claim.id)
      expect(read).toMatchObject(claim)
      expect(read?.sentence).toBe(main.report.text.slice(claim.evidence.start, claim.evidence.end))
      const { minimum, maximum } = boundsOf(claim)
      expect(read).toMatchObject({ minimum, maximum, title: main.report.title, shared: false })
    }
    expect((await getClaim(store(), main.claims[0]?.id ?? ''))?.body).toBe('chn-embassy')
  })

  describe('filters', () => {
    it.each<[string, Partial<Filters>, (string | undefined)[]]>([
      [
        'none: by day, undated last, rejected not at all',
        {},
        ['joint', 'nowhere', 'formula', 'india', 'range', 'undated'],
      ],
      ['nationality', { nationality: ['IND'] }, ['india', 'range']],
      ['nationality, none stated', { nationality: ['any'] }, ['nowhere', 'formula', 'undated']],
      [
        'nationality, either',
        { nationality: ['any', 'CHN'] },
        ['joint', 'nowhere', 'formula', 'undated'],
      ],
      ['event', { event: ['left', 'arrived'] }, ['india', 'range']],
      ['destination', { destination: ['POL'] }, ['joint', 'india', 'range']],
      ['destination, none stated', { destination: ['any'] }, ['nowhere', 'formula', 'undated']],
      ['origin, none stated', { origin: ['any'] }, ['nowhere']],
      ['group', { group: ['students'] }, []],
      ['speaker as written', { speaker: ["'t Hart"] }, ['formula']],
      ['speaker by body', { speaker: ['chn-embassy'] }, ['joint', 'range']],
      ['publisher', { publisher: ['O’Brien’s "News"'] }, ['joint', 'formula', 'india', 'undated']],
      ['from', { from: '2022-03-02' }, ['formula', 'india', 'range']],
      ['to', { to: '2022-03-01' }, ['joint', 'nowhere']],
      ['known', { known: '2022-03-02' }, ['joint', 'formula', 'india', 'undated']],
      [
        'words in the title, any case',
        { q: 'ÜBERGANG ärger' },
        ['joint', 'formula', 'india', 'undated'],
      ],
      ['words across fields', { q: 'chinese embassy left' }, ['joint']],
      ['wildcards are letters', { q: '100%_s' }, ['india']],
      ['wildcards match nothing else', { q: '1_000' }, []],
      ['a quotation mark and a backslash', { q: `o’brien’s "news" \\` }, []],
      ['different ones are AND', { nationality: ['IND'], event: ['left'] }, ['india']],
      ['another crisis', { crisis: ['sudan-2023'] }, []],
    ])('%s', async (_, f, expected) => {
      const listed = await words(store(), f)
      // Claims of one day stand in the order of their ids.
      expect([...listed].sort()).toEqual([...expected].sort())
      if (expected.at(-1) === 'undated') expect(listed.at(-1)).toBe('undated')
    })

    it('count what a day leaves out for want of a day', async () => {
      expect((await listClaims(store(), chosen({ from: '2022-01-01' }))).undated).toBe(1)
      expect((await listClaims(store(), chosen({}))).undated).toBe(0)
      expect((await selectClaims(store(), chosen({ to: '2022-01-01' }))).undated).toBe(1)
    })

    it('flag figures that a country only shares in', async () => {
      const shared = async (f: Partial<Filters>) =>
        (await listClaims(store(), chosen(f))).items.filter((c) => c.shared).map((c) => c.value)
      expect(await shared({ destination: ['POL'] })).toEqual([1000])
      expect(await shared({ nationality: ['NPL'] })).toEqual([300])
      expect(await shared({})).toEqual([])
    })
  })

  it.each(['asOf', '-asOf', 'value', '-value', 'knownFrom', '-knownFrom'] as const)(
    'pages by %s without losing or repeating a claim',
    async (sort) => {
      const whole = await listClaims(store(), NO_FILTERS, { sort })
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<typeof listClaims>> = await listClaims(store(), NO_FILTERS, {
          sort,
          cursor,
          limit: 2,
        })
        expect(page.total).toBe(6)
        seen.push(...page.items.map((c) => c.id))
        cursor = page.nextCursor
      } while (cursor)
      expect(seen).toEqual(whole.items.map((c) => c.id))
    },
  )

  it('refuses a cursor that is none', async () => {
    const { nextCursor } = await listClaims(store(), NO_FILTERS, { limit: 1 })
    for (const cursor of [
      '',
      'nonsense',
      Buffer.from('["asOf","2022-99-99","x"]').toString('base64url'),
    ]) {
      await expect(listClaims(store(), NO_FILTERS, { cursor })).rejects.toMatchObject({
        code: 'unknown_cursor',
      })
    }
    await expect(
      listClaims(store(), NO_FILTERS, { cursor: nextCursor, sort: 'value' }),
    ).rejects.toMatchObject({ code: 'unknown_cursor' })
    await expect(listReports(store(), NO_FILTERS, { cursor: nextCursor })).rejects.toMatchObject({
      code: 'unknown_cursor',
    })
  })

  it('lists reports, the newest first', async () => {
    const page = await listReports(store(), NO_FILTERS)
    expect(page).toMatchObject({ total: 3, undated: 0, nextCursor: null })
    expect(page.items.map((r) => [r.id, r.claimCount])).toEqual([
      [other.report.id, 2],
      [main.report.id, 4],
      [elsewhere.report.id, 0],
    ])
    const first = await listReports(store(), NO_FILTERS, { limit: 1 })
    const second = await listReports(store(), NO_FILTERS, { limit: 2, cursor: first.nextCursor })
    expect([...first.items, ...second.items]).toEqual(page.items)
    expect(second.nextCursor).toBeNull()
  })

  it.each<[Partial<Filters>, number, number]>([
    [{ nationality: ['CHN'] }, 1, 0],
    [{ from: '2022-03-04' }, 1, 1],
    [{ event: ['awaiting'], from: '2022-03-01' }, 0, 1],
    [{ q: 'ÜBERGANG' }, 1, 0],
    [{ q: 'indians' }, 1, 0],
    [{ known: '2022-03-05' }, 1, 0],
    [{ publisher: ['Other'] }, 1, 0],
  ])('lists the reports of %j', async (f, total, undated) => {
    expect(await listReports(store(), chosen(f))).toMatchObject({ total, undated })
  })

  it('lists crises with what is known of them', async () => {
    const [first, second] = await listCrises(store())
    expect(first).toMatchObject({
      id: 'sudan-2023',
      reports: 1,
      claims: 0,
      undated: 0,
      newest: null,
    })
    expect(second).toMatchObject({
      id: 'ukraine-2022',
      reports: 2,
      claims: 6,
      undated: 1,
      newest: '2022-03-10',
    })
    expect(await getCrisis(store(), 'ukraine-2022')).toEqual(second)
    expect(await getCrisis(store(), 'none')).toBeNull()
    await expect(insertCrisis(store(), crisisOf('ukraine-2022'))).rejects.toMatchObject({
      code: 'already_exists',
    })
  })

  it('stores a text once, and keeps who else printed it', async () => {
    const again = await insertReport(
      store(),
      { ...other.report, id: 'r_other', publisher: 'Third' },
      [],
    )
    expect(again).toEqual({ outcome: 'exists', id: other.report.id })
    const printing = {
      publisher: 'Third',
      url: null,
      published: null,
      recordedAt: '2022-03-11T00:00:00.000Z',
    }
    await addPrinting(store(), again.id, printing)
    await addPrinting(store(), again.id, printing)
    expect((await findReportByText(store(), other.report.textHash))?.printings).toEqual([printing])
  })

  it('stores all of a batch or none', async () => {
    const good = reportOf({ crisis: null, text: 'One thing.' }, [])
    const bad = reportOf({ crisis: 'nowhere-1999', text: 'Another thing.' }, [])
    await expect(insertReports(store(), [good, bad])).rejects.toMatchObject({
      code: 'unknown_crisis',
      field: 'crisis',
    })
    expect(await getReport(store(), good.report.id)).toBeNull()
    const binary = reportOf({ crisis: null, text: 'a\0b' }, [])
    await expect(insertReports(store(), [binary])).rejects.toMatchObject({ code: 'binary_text' })
  })

  it('lets only one of two writers store a text', async () => {
    const item = reportOf({ crisis: null, text: 'A race.' }, [])
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(async () => (await insertReport(store(), item.report, item.claims)).outcome),
    )
    expect(outcomes.filter((o) => o === 'created')).toHaveLength(1)
  })

  it('keeps notes and bodies', async () => {
    expect(await getMeta(store(), 'corpus')).toBeNull()
    await setMeta(store(), 'corpus', '1')
    await setMeta(store(), 'corpus', '2')
    expect(await getMeta(store(), 'corpus')).toBe('2')
    expect(await listBodies(store())).toHaveLength(1)
  })

  describe('claims.csv', () => {
    it('has the header alone where nothing is chosen', async () => {
      expect(await csv(store(), chosen({ crisis: ['none'] }))).toBe(
        `${CLAIM_COLUMNS.map((c) => c.name).join(',')}\r\n`,
      )
    })

    it('is the selection, in the order of the list', async () => {
      const f = chosen({ destination: ['POL'], q: 'left' })
      const rows = parse(await csv(store(), f), {
        columns: true,
        record_delimiter: '\r\n',
      }) as Record<string, string>[]
      expect(rows.map((r) => r.claim)).toEqual(
        (await listClaims(store(), f)).items.map((c) => c.id),
      )
    })

    it('is the same however it is sliced, also where a slice ends with the last claim', async () => {
      const whole = await csv(store(), chosen({}))
      for (const slice of [1, 2, 3, 5, 6, 7]) {
        expect(await csv(store(), chosen({}), slice)).toBe(whole)
      }
    })

    it('leaves the store in order where the reader stops', async () => {
      for await (const chunk of claimsCsv(store(), chosen({}), 1)) {
        if (chunk.length > 0) break
      }
      await expect(ping(store())).resolves.toBeUndefined()
    })

    it('writes cells as documented', async () => {
      const text = await csv(store(), chosen({}))
      const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<
        string,
        string
      >[]
      const row = (word: string) => rows.find((r) => r.sentence?.includes(word))
      expect(rows).toHaveLength(6)
      expect(row('w-joint')).toMatchObject({
        value: '1000',
        minimum: '',
        maximum: '',
        nationality: 'CHN',
        destinations: 'MDA | POL:Warsaw',
        body: 'chn-embassy',
        as_of: '2022-03-01',
        confidence: '0.9',
        publisher: 'O’Brien’s "News"',
      })
      expect(row('w-formula')).toMatchObject({
        as_written: "'=77",
        speaker: "''t Hart",
        via: 'ROU:A \\| B\\\\C',
        part: 'carrier:IND',
        sentence: `'${main.report.text.slice(...bounds(3))}`,
      })
      expect(row('w-india')).toMatchObject({
        nationality: 'IND | NPL',
        minimum: '300',
        maximum: '',
      })
      expect(row('w-undated')).toMatchObject({
        as_of: '',
        origin_country: 'UKR',
        origin_place: 'Kyiv',
      })
    })

    it('takes quotation marks, backslashes and dollars in a filter literally', async () => {
      for (const q of [`'; drop table claims; --`, `\\' or true --`, '$1 $2', '"']) {
        const rows = parse(await csv(store(), chosen({ q, publisher: [q] })), {
          columns: true,
        }) as unknown[]
        expect(rows).toHaveLength(0)
      }
      expect(
        (await csv(store(), chosen({ publisher: ['O’Brien’s "News"'] }))).length,
      ).toBeGreaterThan(1000)
    })
  })
})

const bounds = (i: number): [number, number] => {
  const { start, end } = main.claims[i]?.evidence ?? { start: 0, end: 0 }
  return [start, end]
}
