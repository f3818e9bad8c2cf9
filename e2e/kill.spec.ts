import { expect, test } from '@playwright/test'
import { OwnServer } from './support/own-server'

const KILLS = process.env.CORRIDOR_TEST_FULL ? 20 : 5

const article = (n: number) =>
  `Report ${n}. As of Monday, more than ${100 + n} Kenyan students had been evacuated from Ukraine to Romania, the Kenyan foreign ministry said. Another ${40 + n} Kenyan students had left Ukraine for Poland by Sunday, the ministry said.`

interface Kept {
  id: string
  claims: number
}

/** Posts articles until the server is gone; answers those that were acknowledged with 201. */
async function postUntilKilled(address: string, from: number): Promise<Kept[]> {
  const kept: Kept[] = []
  for (let n = from; ; n += 1) {
    const answer = await fetch(`${address}/api/v1/reports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: article(n), published: '2022-03-08', crisis: 'ukraine-2022' }),
    }).catch(() => null)
    if (!answer) return kept
    const report = await answer.json().catch(() => null)
    if (!report) return kept
    expect(answer.status).toBe(201)
    kept.push({ id: report.id, claims: report.claims.length })
  }
}

test(`what was acknowledged is there, whole, after ${KILLS} kills`, async () => {
  test.setTimeout(KILLS * 30_000 + 60_000)
  const server = await OwnServer.make()
  const kept: Kept[] = []
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await server.start()
      const writers = [0, 1, 2].map((w) =>
        postUntilKilled(server.address, kill * 30_000 + w * 10_000),
      )
      // Moments spread over the writing, each run the same.
      await new Promise((resolve) => setTimeout(resolve, 300 + kill * 170))
      await server.end('SIGKILL')
      kept.push(...(await Promise.all(writers)).flat())
    }
    await server.start()
    expect(kept.length).toBeGreaterThan(KILLS)
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
