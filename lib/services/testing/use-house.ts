import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { closeHouse, openHouse } from '../house'

/** An embedded store of its own for the tests of a file, filled with the corpus; answers its folder. */
export function useHouse(): () => string {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'corridor-services-'))
    process.env.CORRIDOR_DATA = path.join(folder, 'data')
    delete process.env.DATABASE_URL
    await openHouse()
  })
  afterAll(async () => {
    await closeHouse()
    await rm(folder, { recursive: true, force: true })
  })
  return () => folder
}
