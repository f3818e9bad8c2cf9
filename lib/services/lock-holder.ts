import { readLock } from '../store'
import { settings } from './settings'

/** The live process that holds the embedded database; null where it is free, or a Postgres server is used. */
export async function lockHolder(): Promise<{ pid: number; address: string | null } | null> {
  const { databaseUrl, dataFolder } = settings()
  return databaseUrl ? null : readLock(dataFolder)
}
