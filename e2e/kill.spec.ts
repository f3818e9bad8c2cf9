import { expect, test } from '@playwright/test'
import { OwnServer } from './support/own-server'

const KILLS = process.env.CORRIDOR_TEST_FULL ? 20 : 5

const article = (n: number) =>
  `Report ${n}. As of Monday, more than ${100 + n} Kenyan students had been evacuated from Ukraine to Romania, the Kenyan foreign ministry said. Another ${40 + n} Kenyan students had left Ukraine for Poland by Sunday, the ministry said.`

interface Kept {
  id: string
  claims: number
}

/** Posts articles until the server is gone; `keep` hears of those that were acknowledged with 201. */
async function postUntilKilled(address: string, from: number, keep: (report: Kept) => void) {
  for (let n = from; ; n += 1) {
    const answer = await fetch(`${address}/api/v1/reports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: article(n), published: '2022-03-08', crisis: 'ukraine-2022' }),
    }).catch(() => null)
    const report = await answer?.json().catch(() => null)
    if (!answer || !report) return
    expect(answer.status).toBe(201)
    keep({ id: report.id, claims: report.claims.length })
  }
}

test(`what was acknowledged is there, whole, after ${KILLS} kills`, async () => {
  test.setTimeout(KILLS * 30_000 + 60_000)
  const server = await OwnServer.make()
  const kept: Kept[] = []
  const writers: Promise<void>[] = []
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await server.start()
      // The kill falls while three writers write, after ever more acknowledgements.
      let left = 2 + 3 * kill
      const enough = new Promise<void>((resolve) => {
        const keep = (report: Kept) => {
          kept.push(report)
          left -= 1
          if (left === 0) resolve()
        }
        for (const w of [0, 1, 2]) {
          writers.push(postUntilKilled(server.address, kill * 30_000 + w * 10_000, keep))
        }
      })
      await enough
      await server.end('SIGKILL')
      await Promise.all(writers)
    }
    await server.start()
    expect(new Set(kept.map((k) => k.id)).size).toBe(kept.length)
    for (const { id, claims } of kept) {
      const answer = await fetch(`${server.address}/api/v1/reports/${id}`)
      expect(answer.status).toBe(200)
      expect((await answer.json()).claims).toHaveLength(claims)
    }
    const health = await (await fetch(`${server.address}/api/health`)).json()
    expect(health.status).toBe('ready')
  } finally {
    await server.remove()
  }
})
