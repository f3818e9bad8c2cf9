import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NO_FILTERS } from '../model/filters'
import { getReport, listReports, openDatabase } from './index'
import { bundle, start } from './testing/child'

/** 3 kills in the usual run; CORRIDOR_KILLS asks for more. */
const kills = Number(process.env.CORRIDOR_KILLS ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'corridor-kill-'))
let program: Awaited<ReturnType<typeof bundle>>

beforeAll(async () => {
  program = await bundle('writer')
})
afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

it(
  `has every acknowledged report, whole, after each of ${kills} kills`,
  async () => {
    const acknowledged = new Set<string>()
    for (let round = 0; round < kills; round++) {
      const child = start(program.file, [folder, String(round)])
      await child.line(/^stored/)
      const wait = 50 + Math.random() * 700
      await sleep(wait)
      await child.kill()
      for (const line of child.lines) acknowledged.add(line.replace('stored ', ''))

      const db = await openDatabase({ dataFolder: folder })
      try {
        for (const id of acknowledged) {
          const report = await getReport(db, id)
          expect(report, `round ${round}, killed after ${wait} ms`).not.toBeNull()
          expect(report?.claims.map((c) => c.sentence).join(' ')).toBe(report?.text)
        }
        // Whatever else arrived, arrived whole.
        const { items } = await listReports(db, NO_FILTERS, { limit: 1000 })
        expect(items.filter((r) => r.claimCount !== 3)).toEqual([])
        expect(items.length).toBeGreaterThanOrEqual(Math.min(acknowledged.size, 1000))
      } finally {
        await db.close()
      }
    }
  },
  120_000 + kills * 30_000,
)
