import { migrate, openDatabase, type Database } from '../store'
import { loadCorpus } from './load-corpus'
import { settings } from './settings'

/** One open store a process; bundles of one process share it through a global symbol. */
interface House {
  opening: Promise<Database> | null
  state: 'closed' | 'starting' | 'ready' | 'failed'
}

const KEY = Symbol.for('corridor.house')
const shared = globalThis as { [KEY]?: House }
const house = (shared[KEY] ??= { opening: null, state: 'closed' })

export type Say = (line: string) => void

async function open(address: string | null, say: Say): Promise<Database> {
  const { databaseUrl, dataFolder, root } = settings()
  say(databaseUrl ? 'Opening the Postgres server' : `Opening the database in ${dataFolder}`)
  const db = await openDatabase({ databaseUrl, dataFolder, root, address })
  try {
    say('Bringing the schema up to date')
    await migrate(db)
    const loaded = await loadCorpus(db, root)
    say(
      loaded
        ? `Loaded the shipped corpus: ${loaded.crises} crises, ${loaded.reports} reports, ${loaded.claims} claims`
        : 'The shipped corpus is in place',
    )
    if (loaded?.revised)
      say(`It differs from the one before: ${loaded.revised} new versions of claims`)
    return db
  } catch (error) {
    await db.close()
    throw error
  }
}

/**
 * The store, opened at the first call: migrated, and with the shipped corpus in it.
 * A failed opening is tried again by the next call.
 * @throws CorridorError store_locked | store_unavailable
 */
export function openHouse({
  address = null as string | null,
  say = (() => {}) as Say,
} = {}): Promise<Database> {
  if (!house.opening) {
    house.state = 'starting'
    house.opening = open(address, say)
    house.opening.then(
      () => (house.state = 'ready'),
      () => {
        house.state = 'failed'
        house.opening = null
      },
    )
  }
  return house.opening
}

export const houseState = () => house.state

export async function closeHouse(): Promise<void> {
  const opening = house.opening
  house.opening = null
  house.state = 'closed'
  await (await opening?.catch(() => null))?.close()
}
