import { expect, test, type APIResponse } from '@playwright/test'

const ARTICLE =
  'The embassy of Ghana said on Tuesday that at least 38 Ghanaian students had arrived in Romania from Ukraine.'

const errorOf = async (answer: APIResponse) =>
  [answer.status(), (await answer.json()).error] as const

test.describe('reading is open', () => {
  test('lists answer items, total, nextCursor and undated, and pages follow one another', async ({
    request,
  }) => {
    for (const list of ['crises', 'reports', 'claims']) {
      const answer = await request.get(`/api/v1/${list}`)
      expect(answer.status()).toBe(200)
      expect(Object.keys(await answer.json()).sort()).toEqual([
        'items',
        'nextCursor',
        'total',
        'undated',
      ])
    }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const query: string = `crisis=sudan-2023&limit=60${cursor ? `&cursor=${cursor}` : ''}`
      const page = await (await request.get(`/api/v1/claims?${query}`)).json()
      seen.push(...page.items.map((c: { id: string }) => c.id))
      cursor = page.nextCursor
      expect(page.total).toBe(250)
    } while (cursor)
    expect(new Set(seen).size).toBe(250)
    expect(seen).toHaveLength(250)
  })

  test('a destination matches the joint claims that name it, flagged as shared', async ({
    request,
  }) => {
    const answer = await request.get(
      '/api/v1/claims?crisis=ukraine-2022&destination=MDA&nationality=CHN&limit=1000',
    )
    const { items } = await answer.json()
    const joint = items.filter((c: { destinations: unknown[] }) => c.destinations.length > 1)
    expect(joint.length).toBeGreaterThan(0)
    for (const c of joint) expect(c.shared).toBe(true)
  })

  test('days leave undated claims out and count them', async ({ request }) => {
    const all = await (await request.get('/api/v1/claims?crisis=ukraine-2022')).json()
    const dated = await (
      await request.get('/api/v1/claims?crisis=ukraine-2022&from=2000-01-01')
    ).json()
    expect(all.undated).toBe(0)
    expect(dated.undated).toBeGreaterThan(0)
    expect(dated.total + dated.undated).toBe(all.total)
  })

  test('series have their ids and points', async ({ request }) => {
    const { items } = await (
      await request.get('/api/v1/series?crisis=ukraine-2022&nationality=IND&event=left')
    ).json()
    expect(items.map((s: { id: string }) => s.id)).toContain('ukraine-2022~IND~nationals~UKR~left')
    for (const s of items) {
      for (const p of s.points) {
        expect(Object.keys(p).sort()).toEqual([
          'best',
          'claims',
          'conflict',
          'day',
          'knownFrom',
          'knownUntil',
          'lower',
          'qualifier',
          'speaker',
          'upper',
        ])
      }
    }
  })

  for (const [path, status, code, field] of [
    ['claims?colour=red', 400, 'unknown_filter', 'colour'],
    ['claims?nationality=Indian', 400, 'unknown_value', 'nationality'],
    ['claims?event=fled', 400, 'unknown_value', 'event'],
    ['claims?from=02.03.2022', 400, 'invalid_day', 'from'],
    ['claims?limit=0', 400, 'invalid_input', 'limit'],
    ['claims?cursor=zzz', 400, 'unknown_cursor', 'cursor'],
    ['reports?crisis=atlantis-1', 400, 'unknown_crisis', 'crisis'],
    ['series', 400, 'invalid_input', 'crisis'],
    ['claims/c_none', 404, 'not_found', 'id'],
    ['reports/r_none', 404, 'not_found', 'id'],
    ['export/claims.csv?group=heroes', 400, 'unknown_value', 'group'],
  ] as const) {
    test(`GET ${path} → ${code}`, async ({ request }) => {
      const [got, error] = await errorOf(await request.get(`/api/v1/${path}`))
      expect([got, error.code, error.field]).toEqual([status, code, field])
      expect(error.message).not.toBe('')
    })
  }
})

test.describe('writing', () => {
  test('the dry run answers claims whose spans give the text back, and keeps nothing', async ({
    request,
  }) => {
    const before = await (await request.get('/api/v1/reports')).json()
    const data = { text: ARTICLE, published: '2022-03-02', crisis: 'no-such-crisis' }
    const { claims, text } = await (await request.post('/api/v1/extract', { data })).json()
    expect(claims).toHaveLength(1)
    for (const spans of Object.values(claims[0].evidence.spans) as [number, number][][]) {
      for (const [start, end] of spans) expect(text.slice(start, end)).not.toBe('')
    }
    const after = await (await request.get('/api/v1/reports')).json()
    expect(after.total).toBe(before.total)
  })

  for (const [name, data, status, code, field] of [
    ['empty text', { text: '' }, 400, 'empty_text', 'text'],
    ['binary', { text: 'PNG\0\0' }, 400, 'binary_text', 'text'],
    ['five megabytes', { text: 'a'.repeat(5_000_000) }, 413, 'body_too_large', 'text'],
    ['a long text', { text: 'a'.repeat(1_000_001) }, 413, 'text_too_long', 'text'],
    ['no day', { text: ARTICLE, published: 'Tuesday' }, 400, 'invalid_day', 'published'],
    ['no such crisis', { text: ARTICLE, crisis: 'atlantis-1' }, 400, 'unknown_crisis', 'crisis'],
    ['a URL that runs', { text: ARTICLE, url: 'javascript:alert(1)' }, 400, 'invalid_url', 'url'],
  ] as const) {
    test(`a report with ${name} → ${code}`, async ({ request }) => {
      const [got, error] = await errorOf(await request.post('/api/v1/reports', { data }))
      expect([got, error.code, error.field]).toEqual([status, code, field])
    })
  }

  test('malformed JSON is told as such', async ({ request }) => {
    const headers = { 'Content-Type': 'application/json' }
    const [status, error] = await errorOf(
      await request.post('/api/v1/reports', { headers, data: Buffer.from('{"text":') }),
    )
    expect([status, error.code]).toEqual([400, 'malformed_json'])
  })

  for (const [name, headers, status, code] of [
    ['another site', { Origin: 'http://evil.example' }, 403, 'cross_site'],
    ['another site, as browsers say it', { 'Sec-Fetch-Site': 'cross-site' }, 403, 'cross_site'],
    ['behind a proxy', { 'X-Forwarded-For': '203.0.113.7' }, 401, 'unauthorized'],
    [
      'a proxy that claims to be loopback',
      { 'X-Forwarded-For': '127.0.0.1', 'X-Corridor-Peer': 'loopback' },
      401,
      'unauthorized',
    ],
    ['a rebound name', { Host: 'evil.example' }, 401, 'unauthorized'],
    ['a wrong token', { Authorization: 'Bearer guess' }, 401, 'unauthorized'],
  ] as const) {
    test(`from ${name} is refused`, async ({ request }) => {
      for (const path of ['reports', 'crises']) {
        const [got, error] = await errorOf(
          await request.post(`/api/v1/${path}`, { headers, data: { text: ARTICLE } }),
        )
        expect([got, error.code]).toEqual([status, code])
      }
    })
  }
})
