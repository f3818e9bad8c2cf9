import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lockFile, readLock, takeLock, type LockHolder } from './lock'
import { startOf } from './processes'
import { bundle, start } from './testing/child'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const holder = (more: Partial<LockHolder>): string =>
  JSON.stringify({
    pid: process.pid,
    host: hostname(),
    since: '2022-03-02T00:00:00.000Z',
    started: null,
    address: null,
    nonce: 'x',
    ...more,
  })

describe('the lock', () => {
  it('is held by one at a time, and given back', async () => {
    const lock = await takeLock(folder, null)
    await expect(takeLock(folder, null)).rejects.toMatchObject({ code: 'store_locked' })
    expect(await readLock(folder)).toMatchObject({
      pid: process.pid,
      host: hostname(),
      address: null,
    })
    await lock.release()
    expect(await readLock(folder)).toBeNull()
    await (await takeLock(folder, null)).release()
    expect(existsSync(lockFile(folder))).toBe(false)
  })

  it('says who holds it, where that one answers, and what to do', async () => {
    const lock = await takeLock(folder, null)
    await expect(takeLock(folder, null)).rejects.toThrow(
      new RegExp(
        `process ${process.pid} .* Stop that process, or name another folder with CORRIDOR_DATA`,
      ),
    )
    await lock.announce('http://localhost:3000')
    expect((await readLock(folder))?.address).toBe('http://localhost:3000')
    await expect(takeLock(folder, null)).rejects.toThrow('http://localhost:3000')
    await lock.release()
  })

  it('of a dead process is reaped', async () => {
    writeFileSync(lockFile(folder), holder({ pid: 2 ** 30 }))
    expect(await readLock(folder)).toBeNull()
    await (await takeLock(folder, null)).release()
  })

  it('of a process whose number another one has now is reaped', async (context) => {
    if (!(await startOf(process.pid))) context.skip('no /proc here')
    writeFileSync(lockFile(folder), holder({ started: 'an-earlier-boot/1' }))
    await (await takeLock(folder, null)).release()
  })

  it('of another host is left alone', async () => {
    writeFileSync(lockFile(folder), holder({ host: 'elsewhere', pid: 2 ** 30 }))
    await expect(takeLock(folder, null)).rejects.toThrow(/on host elsewhere .* delete/)
  })

  it('that was never written to the end is waited for, and reaped when old', async () => {
    writeFileSync(lockFile(folder), '')
    await expect(takeLock(folder, null)).rejects.toThrow('just opening it')
    const old = new Date(Date.now() - 60_000)
    utimesSync(lockFile(folder), old, old)
    await (await takeLock(folder, null)).release()
  })

  it('goes to one only of many that find a dead holder', async () => {
    writeFileSync(lockFile(folder), holder({ pid: 2 ** 30 }))
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, () => takeLock(folder, null)),
    )
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1)
  })
})

describe('between processes', () => {
  let program: Awaited<ReturnType<typeof bundle>>
  beforeAll(async () => {
    program = await bundle('holder')
  })
  afterAll(() => program.remove())

  it('the second is refused, and comes in after the first was killed', async () => {
    const first = start(program.file, [folder, 'http://127.0.0.1:3999'])
    await first.line(/^opened/)
    const second = start(program.file, [folder])
    expect(await second.line(/^refused/)).toContain('http://127.0.0.1:3999')
    expect(JSON.parse(readFileSync(lockFile(folder), 'utf8'))).toMatchObject({
      pid: first.process.pid,
    })
    await first.kill()
    expect(await readLock(folder)).toBeNull()
    const third = start(program.file, [folder])
    await third.line(/^opened/)
    await third.kill()
  }, 180_000)
})
