import { beforeAll, expect, it } from 'vitest'
import { boundsOf } from '../model/bounds'
import { NO_FILTERS, type Filters } from '../model/filters'
import {
  addPrinting,
  findReportByText,
  getClaim,
  getCrisis,
  getMeta,
  getReport,
  insertCrisis,
  insertReport,
  insertReports,
  listBodies,
  listCrises,
  listReports,
  migrate,
  ping,
  setMeta,
} from './index'
import { crisisOf, reportOf } from './testing/fixtures'
import { chosen, elsewhere, fill, main, other } from './testing/sample'
import { onBothStores } from './testing/stores'

onBothStores('the store', (store) => {
  beforeAll(() => fill(store()))

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
})
