import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Claim } from '../../lib/model/claim'
import { CorridorError } from '../../lib/model/errors'
import { extractInput } from '../../lib/model/inputs'
import { check } from '../../lib/services/check'
import { readText } from '../../lib/services/read-text'
import { settings } from '../../lib/services/settings'
import { shippedCrises } from '../../lib/services/shipped-crises'
import { readFile, write } from '../io'

const OPTIONS = {
  published: { type: 'string' },
  publisher: { type: 'string' },
  crisis: { type: 'string' },
  language: { type: 'string' },
  jsonl: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

type Reader = (input: Record<string, unknown>) => Claim[]

/** A crisis that is not shipped counts as none given: nothing is looked up in the store. */
async function reader(): Promise<Reader> {
  const crises = await shippedCrises(settings().root)
  return ({ text, published, publisher, crisis, language }) => {
    const given = check(extractInput, { text, published, publisher, crisis, language })
    return readText(given, crises.get(given.crisis ?? '') ?? null).claims
  }
}

async function readLines(read: Reader): Promise<number> {
  let [line, failed] = [0, 0]
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line += 1
    if (!text.trim()) continue
    try {
      const { id = null, ...input } = JSON.parse(text) as Record<string, unknown>
      await write(process.stdout, `${JSON.stringify({ id, claims: read(input) })}\n`)
    } catch (error) {
      failed += 1
      console.error(`line ${line}: ${(error as Error).message}`)
    }
  }
  return failed === 0 ? 0 : 1
}

export async function extract(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const read = await reader()
  if (values.jsonl) return readLines(read)
  const [file, ...more] = positionals
  if (!file || more.length > 0) {
    throw new CorridorError('invalid_input', 'Name one file, or - for standard input.', 'file')
  }
  const claims = read({ ...values, text: await readFile(file) })
  await write(process.stdout, `${JSON.stringify(claims, null, 2)}\n`)
  return 0
}
