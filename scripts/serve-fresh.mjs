import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from './serve.mjs'

// The production server on a database of its own, which goes when the server ends: for journeys
// in the browser and for pictures of the pages.
const folder = mkdtempSync(join(tmpdir(), 'corridor-fresh-'))
process.env.CORRIDOR_DATA = folder
delete process.env.DATABASE_URL
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

await serve()
