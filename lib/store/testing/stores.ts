import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openDatabase, type Database } from '../database'
import { migrate } from '../migrate'
import { startPostgres } from './postgres'

const server = await startPostgres()

/** Runs one suite on the embedded database and on a real Postgres, each of them fresh. */
export function onBothStores(name: string, suite: (db: () => Database) => void): void {
  describe(`${name}, embedded`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'corridor-store-'))
    withDatabase(
      () => ({ dataFolder: folder }),
      suite,
      () => rmSync(folder, { recursive: true }),
    )
  })
  if ('missing' in server) {
    it(`${name}, on Postgres: ${server.missing}`, (context) => context.skip(server.missing))
    return
  }
  describe(`${name}, on Postgres`, () => {
    const options = async () => ({
      databaseUrl: await server.createDatabase('corridor'),
      dataFolder: '',
    })
    withDatabase(options, suite, () => server.stop())
  })
}

function withDatabase(
  options: () => Parameters<typeof openDatabase>[0] | Promise<Parameters<typeof openDatabase>[0]>,
  suite: (db: () => Database) => void,
  after: () => void | Promise<void>,
): void {
  let db: Database | undefined
  beforeAll(async () => {
    db = await openDatabase(await options())
    await migrate(db)
  }, 180_000)
  afterAll(async () => {
    await db?.close()
    await after()
  }, 60_000)
  suite(() => {
    if (!db) throw new Error('The store is opened in beforeAll.')
    return db
  })
}
