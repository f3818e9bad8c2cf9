import path from 'node:path'

/** What the one who runs it has set. Read when asked, so that nothing is opened by an import. */
export interface Settings {
  /** The checkout: where data/ and the worker lie. */
  root: string
  /** Folder of the embedded database. */
  dataFolder: string
  /** A Postgres server instead of the embedded database. */
  databaseUrl: string | null
}

export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const root = env.CORRIDOR_ROOT ?? process.cwd()
  return {
    root,
    dataFolder: path.resolve(/* turbopackIgnore: true */ root, env.CORRIDOR_DATA || '.corridor'),
    databaseUrl: env.DATABASE_URL || null,
  }
}
