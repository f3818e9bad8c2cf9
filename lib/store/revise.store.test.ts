import { asc, eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { NO_FILTERS } from '../model/filters'
import {
  getClaim,
  getReport,
  insertCrisis,
  insertReports,
  listClaims,
  reviseShipped,
} from './index'
import { run } from './run'
import { claims } from './schema'
import { crisisOf, reportOf } from './testing/fixtures'
import { onBothStores } from './testing/stores'

type Fields = Parameters<typeof reportOf>[1][number]

const TEXT = '120 Indians left. 44 Kenyans left. 9 Ghanaians left. Nobody else was counted.'
const corpus = (counted: Fields[], text = TEXT) => {
  const { report, claims: read } = reportOf(
    { crisis: 'ukraine-2022', provenance: 'shipped', text },
    counted,
  )
  // The fixture counts on one sentence a claim; here the figure says where it stands.
  const placed = read.map((c) => {
    const start = text.indexOf(c.asWritten)
    const end = text.indexOf('.', start) + 1
    const spans = { value: [[start, start + c.asWritten.length] as [number, number]] }
    return { ...c, status: 'accepted' as const, evidence: { start, end, spans } }
  })
  return { report, claims: placed }
}

const indians: Fields = { asWritten: '120', value: 120, nationality: ['IND'] }
const kenyans: Fields = { asWritten: '44', value: 44, nationality: ['KEN'] }
const ghanaians: Fields = { asWritten: '9', value: 9, nationality: ['GHA'] }

onBothStores('a newer corpus', (store) => {
  const first = corpus([indians, kenyans])
  const [indian, kenyan] = first.claims.map((c) => c.id)
  const ingested = reportOf({ crisis: 'ukraine-2022' }, [{ value: 7 }])

  const listed = async () => {
    const { items } = await listClaims(store(), { ...NO_FILTERS, crisis: ['ukraine-2022'] })
    return items.map((c) => [c.value, c.event, c.version]).sort()
  }
  const versions = (id: string | undefined) =>
    run(store(), (orm) =>
      orm
        .select({ version: claims.version, event: claims.event, status: claims.status })
        .from(claims)
        .where(eq(claims.id, id ?? ''))
        .orderBy(asc(claims.version)),
    )

  beforeAll(async () => {
    await insertCrisis(store(), crisisOf('ukraine-2022'))
    await insertReports(store(), [first, ingested])
  })

  it('that says the same adds nothing', async () => {
    expect(await reviseShipped(store(), [first])).toBe(0)
  })

  it('brings a new version of what changed, and what is new; the earlier version stays', async () => {
    const next = corpus([{ ...indians, event: 'left' }, kenyans, ghanaians])
    await insertReports(store(), [next])
    expect(await reviseShipped(store(), [next])).toBe(2)
    expect(await reviseShipped(store(), [next])).toBe(0)
    expect(await versions(indian)).toEqual([
      { version: 1, event: 'evacuated', status: 'accepted' },
      { version: 2, event: 'left', status: 'accepted' },
    ])
    expect(await getClaim(store(), indian ?? '')).toMatchObject({ version: 2, event: 'left' })
    expect(await listed()).toEqual([
      [120, 'left', 2],
      [44, 'evacuated', 1],
      [7, 'evacuated', 1],
      [9, 'evacuated', 1],
    ])
    const { claims: inText } = (await getReport(store(), first.report.id))!
    expect(inText.map((c) => c.value)).toEqual([120, 44, 9])
  })

  it('supersedes what it says no more, and takes it up again', async () => {
    const without = corpus([{ ...indians, event: 'left' }, ghanaians])
    expect(await reviseShipped(store(), [without])).toBe(1)
    expect(await getClaim(store(), kenyan ?? '')).toMatchObject({
      version: 2,
      status: 'superseded',
    })
    expect((await listed()).map(([value]) => value)).toEqual([120, 7, 9])
    expect(await reviseShipped(store(), [without])).toBe(0)

    expect(await reviseShipped(store(), [corpus([indians, kenyans, ghanaians])])).toBe(2)
    expect(await listed()).toEqual([
      [120, 'evacuated', 3],
      [44, 'evacuated', 3],
      [7, 'evacuated', 1],
      [9, 'evacuated', 1],
    ])
  })

  it('without a report supersedes its claims; what users put there stands', async () => {
    const other = corpus([indians], 'Restated: 120 Indians left.')
    await insertReports(store(), [other])
    expect(await reviseShipped(store(), [other])).toBe(3)
    expect(await listed()).toEqual([
      [120, 'evacuated', 1],
      [7, 'evacuated', 1],
    ])
  })
})
