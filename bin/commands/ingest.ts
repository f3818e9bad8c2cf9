import { parseArgs } from 'node:util'
import { CorridorError } from '../../lib/model/errors'
import { openAccess, type Access } from '../access'
import { readFile } from '../io'

const OPTIONS = {
  published: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  crisis: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
} as const

const FIELDS = ['text', 'title', 'publisher', 'url', 'published', 'language', 'crisis'] as const

interface Item {
  /** What to call it when it fails: the file, with the line where it has several. */
  name: string
  read: () => Record<string, unknown>
}

async function itemsOf(file: string, defaults: Record<string, unknown>): Promise<Item[]> {
  const text = await readFile(file)
  if (!file.endsWith('.jsonl')) return [{ name: file, read: () => ({ ...defaults, text }) }]
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return []
    const read = () => {
      const given = { ...defaults, ...(JSON.parse(line) as Record<string, unknown>) }
      return Object.fromEntries(FIELDS.filter((f) => f in given).map((f) => [f, given[f]]))
    }
    return [{ name: `${file}:${i + 1}`, read }]
  })
}

async function ingestOne(access: Access, { name, read }: Item, asJson: boolean): Promise<boolean> {
  try {
    const done = await access.ingest(read())
    const { outcome, id, claims } = done
    console.log(
      asJson
        ? JSON.stringify({ item: name, ...done })
        : `${outcome}  ${id}  claims: ${claims}  ${name}`,
    )
    return true
  } catch (error) {
    const told =
      error instanceof CorridorError
        ? error
        : new CorridorError('malformed_json', (error as Error).message)
    console.error(
      asJson ? JSON.stringify({ item: name, ...told.toJSON() }) : `${name}: ${told.message}`,
    )
    return false
  }
}

export async function ingest(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (positionals.length === 0) {
    throw new CorridorError(
      'invalid_input',
      'Name at least one file, or - for standard input.',
      'file',
    )
  }
  const { json = false, ...defaults } = values
  const items = (await Promise.all(positionals.map((file) => itemsOf(file, defaults)))).flat()
  const access = await openAccess()
  try {
    let failed = 0
    for (const item of items) if (!(await ingestOne(access, item, json))) failed += 1
    return failed === 0 ? 0 : 1
  } finally {
    await access.close()
  }
}
