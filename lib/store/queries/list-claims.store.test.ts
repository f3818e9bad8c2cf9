import { beforeAll, describe, expect, it } from 'vitest'
import { NO_FILTERS, type Filters } from '../../model/filters'
import { listClaims, listReports, selectClaims, type Database } from '../index'
import { chosen, fill } from '../testing/sample'
import { onBothStores } from '../testing/stores'

async function words(db: Database, f: Partial<Filters>) {
  const page = await listClaims(db, chosen(f))
  expect(page.total).toBe(page.items.length)
  expect((await selectClaims(db, chosen(f))).claims).toEqual(page.items)
  return page.items.map((c) => /w-(\w+)/.exec(c.sentence)?.[1])
}

onBothStores('claims', (store) => {
  beforeAll(() => fill(store()))

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
})
