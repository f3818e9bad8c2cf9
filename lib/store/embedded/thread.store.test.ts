import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase, type Database } from '../database'
import { ping } from '../queries/ping'
import { run } from '../run'

const folder = mkdtempSync(join(tmpdir(), 'corridor-thread-'))
const TIMEOUT = 1_500
let db: Database
beforeAll(async () => {
  db = await openDatabase({ dataFolder: folder, statementTimeout: TIMEOUT })
  await db.pool.query('create table kept (n int)')
})
afterAll(async () => {
  await db.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Some minutes of work without a pause. */
const SLOW = 'select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b'

it('a slow query does not hold up the process, is stopped in time, and takes nothing with it', async () => {
  await db.pool.query('insert into kept values (1)')
  let ticks = 0
  const ticking = setInterval(() => ticks++, 10)
  const before = Date.now()
  await expect(run(db, () => db.pool.query(SLOW))).rejects.toMatchObject({
    code: 'store_unavailable',
    message: expect.stringContaining('longer than 1.5 s') as string,
  })
  clearInterval(ticking)
  expect(Date.now() - before).toBeLessThan(TIMEOUT + 2_000)
  expect(ticks).toBeGreaterThan(50)
  expect((await db.pool.query('select n from kept')).rows).toEqual([{ n: 1 }])
})

it('a query that waits behind the stopped one is answered or told', async () => {
  const [slow, behind] = await Promise.allSettled([run(db, () => db.pool.query(SLOW)), ping(db)])
  expect(slow.status).toBe('rejected')
  expect(behind.status).toBe('fulfilled')
})

it('a session that ends within a transaction leaves nothing behind', async () => {
  const client = await db.pool.connect()
  await client.query('begin')
  await client.query('insert into kept values (2)')
  await client.query("set timezone = 'Asia/Kolkata'")
  client.release(true)
  expect((await db.pool.query('select n from kept')).rows).toEqual([{ n: 1 }])
  expect((await db.pool.query('show timezone')).rows).not.toEqual([{ TimeZone: 'Asia/Kolkata' }])
})

it('transactions take turns, and errors leave the session in order', async () => {
  const add = (fail: boolean) =>
    db.orm.transaction(async (tx) => {
      const { rows } = await tx.execute<{ n: number }>('select max(n)::int as n from kept')
      await tx.execute(`insert into kept values (${(rows[0]?.n ?? 0) + 1})`)
      if (fail) await tx.execute('select nothing from nowhere')
    })
  const outcomes = await Promise.allSettled([
    add(false),
    add(true),
    add(false),
    add(true),
    add(false),
  ])
  expect(outcomes.map((o) => o.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  const { rows } = await db.pool.query<{ n: number }>('select n from kept order by n')
  expect(rows.map((r) => r.n)).toEqual([1, 2, 3, 4])
})

it('carries answers and parameters of some megabytes', async () => {
  const long = 'ä😀'.repeat(500_000)
  const { rows } = await db.pool.query<{ t: string }>('select $1::text as t', [long])
  expect(rows[0]?.t).toBe(long)
})
