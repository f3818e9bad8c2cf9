import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { CLAIM_COLUMNS } from '../../model/columns'
import type { Filters } from '../../model/filters'
import { claimsCsv, listClaims, ping, type Database } from '../index'
import { chosen, fill, main } from '../testing/sample'
import { onBothStores } from '../testing/stores'

async function csv(db: Database, f: Filters, slice?: number): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of claimsCsv(db, f, slice)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const bounds = (i: number): [number, number] => {
  const { start, end } = main.claims[i]?.evidence ?? { start: 0, end: 0 }
  return [start, end]
}

onBothStores('claims.csv', (store) => {
  beforeAll(() => fill(store()))

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
    expect(rows.map((r) => r.claim)).toEqual((await listClaims(store(), f)).items.map((c) => c.id))
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
