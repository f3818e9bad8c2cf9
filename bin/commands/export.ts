import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { CorridorError } from '../../lib/model/errors'
import { NO_FILTERS } from '../../lib/model/filters'
import { openAccess } from '../access'
import { write } from '../io'

const FILTERS = Object.keys(NO_FILTERS)

const OPTIONS = {
  ...Object.fromEntries(FILTERS.map((name) => [name, { type: 'string', multiple: true } as const])),
  output: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** The options that filter, as the query that the interface knows. */
function queryOf(values: Record<string, unknown>): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of FILTERS) {
    for (const value of (values[name] as string[] | undefined) ?? []) query.append(name, value)
  }
  return query
}

/** Under its own name only once it is whole. */
async function toFile(file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${file}.part`
  const out = createWriteStream(part)
  try {
    for await (const chunk of chunks) await write(out, chunk)
    out.end()
    await finished(out)
    await rename(part, file)
  } catch (error) {
    out.destroy()
    await rm(part, { force: true })
    throw error
  }
}

export async function exportFile(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (positionals.join(' ') !== 'claims') {
    throw new CorridorError('invalid_input', 'Say what to export: corridor export claims', 'what')
  }
  const access = await openAccess()
  try {
    const chunks = await access.exportClaims(queryOf(values))
    const { output } = values as { output?: string }
    if (output) await toFile(output, chunks)
    else for await (const chunk of chunks) await write(process.stdout, chunk)
    return 0
  } finally {
    await access.close()
  }
}
