/** Runs once when the server starts: the store is opened, migrated and filled while it already listens. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { closeHouse, openHouse } = await import('./lib/services/house')
  const address = process.env.CORRIDOR_ADDRESS ?? null
  const shared = globalThis as { [key: symbol]: unknown }
  shared[Symbol.for('corridor.close')] = closeHouse
  openHouse({ address, say: (line) => console.log(line) }).catch((error: Error) => {
    console.error(error.message)
  })
}
