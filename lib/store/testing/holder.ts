import { openDatabase } from '../index'

// Opens a data folder and keeps it, or says why it cannot.
const [dataFolder = '', address] = process.argv.slice(2)
try {
  const db = await openDatabase({ dataFolder })
  if (address) await db.announce(address)
  process.stdout.write('opened\n')
  setInterval(() => {}, 1000)
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : String(error)}\n`)
}
